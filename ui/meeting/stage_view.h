// SPDX-License-Identifier: GPL-3.0-or-later
// The Stage: what the room sees of one change, as large as the screen allows. Values in, wishes out.
#pragma once

#include "ui/meeting/stage_content.h"
#include "ui/meeting/stage_layout.h"
#include "ui/meeting/stage_rows.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace ui {

class DecisionForm;
class StageBar;
class StageCode;
class StageDecisions;
class StageFacts;
class StageFoot;
class StageList;
class WrappedLabel;

enum class StageLens : std::uint8_t { Text, Wire };

class StageView : public QWidget {
    Q_OBJECT
public:
    explicit StageView(QWidget* parent = nullptr);

    void showContent(const StageContent& content);
    /// What travels, before and after; shown while that lens is on.
    void showWire(const StageSnippet& example, const QString& title);
    void showClock(const MeetingClock& clock);
    /// Who is offered wherever somebody is asked for.
    void setPeople(const QStringList& people) { m_people = people; }
    /// At the bottom, where the Stage has the only screen.
    void setFoot(StageFoot* foot);

    void setRows(int rows);
    int rows() const { return m_rows; }
    void setLens(StageLens lens);
    StageLens lens() const { return m_lens; }
    void showMore();
    void scrollBy(int rows);
    /// As if its button was pressed: asks for what the decision needs, in one line.
    void choose(const std::string& verdict);
    void askWhoFindsOut();
    bool isAsking() const;
    void giveUpAsking();

    /// Where something may be told for a while without hiding what the room talks about or presses.
    QRect spareRoom() const;
    const StageLayout& layoutNow() const { return m_layout; }
    const StageCode& code() const { return *m_code; }

signals:
    void decided(const ui::Decision& decision);
    void parked(const QString& owner, const QString& due);
    /// What was decided before holds for what the change says now.
    void keepWanted();
    /// A form stands in the place of what follows from the change.
    void askingBegun();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void applyLook();
    void applyHeadline();
    void showCode();
    void showFace();
    void offerParking();
    void showFacts();
    std::size_t rowsPerSide() const;
    void beginAsking();

    StageContent m_content;
    StageSnippet m_wire;
    QString m_wireTitle;
    StageLayout m_layout;
    int m_rows = StageRows;
    StageLens m_lens = StageLens::Text;
    std::size_t m_context = 0; ///< which of StageContexts
    bool m_isOverTime = false;
    QStringList m_people;
    StageBar* m_bar;
    WrappedLabel* m_headline;
    StageCode* m_code;
    StageList* m_list;
    StageFacts* m_facts;
    DecisionForm* m_form;
    StageDecisions* m_decisions;
    StageFoot* m_foot = nullptr;
};

} // namespace ui
