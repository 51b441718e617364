// SPDX-License-Identifier: GPL-3.0-or-later
// The few fields that a decision asks for: a plan, its owner and a day; or who clears it up until when.
#pragma once

#include "core/review/journal_entry.h"
#include "ui/workspace/statements.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
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
    enum class Shape : std::uint8_t { Stack, Line };

    explicit DecisionForm(QWidget* parent, Shape shape = Shape::Stack);

    /// For "accept-with-plan" or "defer", with what was said before; people are offered for the owner.
    void begin(const std::string& verdict, const core::Plan& plan, const QStringList& people);

    /// Who finds out what is missing, and until when: no decision.
    void beginParking(const QStringList& people);

signals:
    void finished(const ui::Decision& decision);
    void parked(const QString& owner, const QString& due);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void stack();
    void line();
    void ask(const QString& person, const QString& day, const QString& deed, const QStringList& people);
    void finish();
    QString hindrance() const;
    Decision planned() const;
    Decision deferred() const;
    QString person() const;

    std::string m_verdict; ///< empty: it is parked
    QLabel* m_textLabel;
    QLineEdit* m_text;
    QLabel* m_personLabel;
    QComboBox* m_person;
    QLabel* m_dayLabel;
    DayEdit* m_day;
    WrappedLabel* m_trouble;
    QPushButton* m_finish;
    QPushButton* m_cancel;
};

} // namespace ui
