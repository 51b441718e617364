// SPDX-License-Identifier: GPL-3.0-or-later
// What was said about the change, and room to say more.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/card_section.h"

#include <string>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class WrappedLabel;

class CommentsPart : public CardSection {
    Q_OBJECT
public:
    explicit CommentsPart(QWidget* parent);

    void showComments(const CardContent& content);
    /// What is not said yet, and the uuid of the comment it answers.
    void showDraft(const QString& text, const std::string& answered);
    void beginComment();

signals:
    void commented(const std::string& stance, const QString& text, const std::vector<std::string>& settles);
    void withdrawn(const std::string& uuid);
    void drafted(const QString& text, const std::string& answered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRow(const CardRemark& remark);
    void addDeeds(QHBoxLayout* deeds, const CardRemark& remark, QWidget* row);
    QLayout* makeComposer();
    void followStance();
    void setStance(std::string_view stance);
    std::string stance() const;
    void answer(const CardRemark& remark);
    void finish();
    void sayAnswered();
    void follow();

    std::string m_place;
    std::vector<CardRemark> m_remarks;
    std::string m_answered; ///< uuid of the comment that is being answered
    bool m_hasChosenStance = false;
    QVBoxLayout* m_rows;
    WrappedLabel* m_answering;
    QPlainTextEdit* m_text;
    QComboBox* m_stance;
    QPushButton* m_finish;
};

} // namespace ui
