// SPDX-License-Identifier: GPL-3.0-or-later
// The few fields that a decision asks for: a plan, its owner and a day; or who clears it up until when.
#pragma once

#include "core/review/journal_entry.h"
#include "ui/workspace/statements.h"

#include <QStringList>
#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DayEdit;
class WrappedLabel;

class DecisionForm : public QWidget {
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent);

    /// For "accept-with-plan" or "defer", with what was said before; people are offered for the owner.
    void begin(const std::string& verdict, const core::Plan& plan, const QStringList& people);

signals:
    void finished(const ui::Decision& decision);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    QString hindrance() const;
    Decision planned() const;
    Decision deferred() const;
    QString person() const;

    std::string m_verdict;
    QLabel* m_textLabel;
    QLineEdit* m_text;
    QLabel* m_personLabel;
    QComboBox* m_person;
    QLabel* m_dayLabel;
    DayEdit* m_day;
    WrappedLabel* m_trouble;
    QPushButton* m_finish;
};

} // namespace ui
