// SPDX-License-Identifier: GPL-3.0-or-later
// What was said about the change, and room to say more.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/card_section.h"

#include <map>
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

    /// What was typed at another place is kept for it.
    void showComments(const CardContent& content);
    void beginComment();

signals:
    void commented(const std::string& stance, const QString& text, const std::vector<std::string>& settles);
    void withdrawn(const std::string& uuid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Draft {
        QString text;
        std::string answered;
    };

    QWidget* makeRow(const CardRemark& remark);
    void addDeeds(QHBoxLayout* deeds, const CardRemark& remark, QWidget* row);
    QLayout* makeComposer();
    void followStance();
    void setStance(std::string_view stance);
    std::string stance() const;
    void answer(const CardRemark& remark);
    void finish();
    void keepDraft();

    std::string m_place;
    std::vector<CardRemark> m_remarks;
    std::map<std::string, Draft> m_drafts; ///< by place
    std::string m_answered; ///< uuid of the comment that is being answered
    bool m_hasChosenStance = false;
    QVBoxLayout* m_rows;
    WrappedLabel* m_answering;
    QPlainTextEdit* m_text;
    QComboBox* m_stance;
    QPushButton* m_finish;
};

} // namespace ui
