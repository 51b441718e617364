// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the chosen change, kept up with the workspace: what is pressed on it is said there.
#pragma once

#include "core/base/result.h"
#include "ui/card/card_content.h"
#include "ui/workspace/statements.h"

#include <QStackedWidget>

#include <chrono>
#include <functional>
#include <string>

namespace ui {

class CardView;
class Drafts;
class EditedTexts;
class Workspace;

class ChangeCard : public QStackedWidget {
    Q_OBJECT
public:
    ChangeCard(Workspace& workspace, EditedTexts& texts, QWidget* parent = nullptr);

    /// Null while no change is chosen.
    const CardContent* content() const;
    CardView& view() { return *m_view; }

    /// Where what is begun on it is kept; they outlive it. Without any, it is gone with the change.
    void setDrafts(Drafts& drafts);
    /// Who writes down what is decided on it, instead of the workspace.
    void setDecide(std::function<void(const Decision& decision)> decide) { m_decide = std::move(decide); }

    // As if pressed on the card; each does nothing where it cannot be done.
    void decide(const std::string& verdict);
    void keepDecision();
    void beginComment();
    void beginMark();
    void applyRecipe();
    void copyLink();
    void copyMarkdown();
    void toggleSites();
    void explainRule();
    /// Everything is decided: Enter goes to the packet.
    void offerPacket();

protected:
    void showEvent(QShowEvent* event) override;

signals:
    /// A stretch of a text of the baseline or the candidate.
    void sourceWanted(core::Side side, const core::TextPlace& place);
    /// A field of the packet's form; empty: whichever is next.
    void fieldWanted(const std::string& field);
    /// For the toast.
    void told(const QString& sentence);

private:
    void connectView();
    void refresh();
    void showCard(const CardContent& content);
    void showDraft();
    void write(std::chrono::year_month_day sunset);
    core::Result<std::string> writeStep(std::chrono::year_month_day sunset);
    void ask(int consumer);
    void startDrag();
    QStringList people() const;

    Workspace& m_workspace;
    EditedTexts& m_texts;
    Drafts* m_drafts = nullptr;
    std::function<void(const Decision& decision)> m_decide;
    CardView* m_view;
    QWidget* m_nothing;
    bool m_isBehind = false; ///< not looked at since something changed
};

} // namespace ui
