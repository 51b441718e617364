// SPDX-License-Identifier: GPL-3.0-or-later
// The few fields that a decision asks for: a plan, its owner and a day; or who clears it up until when.
// Whatever else somebody is to do until a day is asked for in the same way.
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
    void takeKeys();
    /// As it stands in the fields now, good or not.
    core::Plan fields() const;

    /// Who finds out what is missing, and until when: no decision.
    void beginParking(const QStringList& people);

    /// What else is to be done, by whom, until when.
    void beginErrand(const QStringList& people);

signals:
    void finished(const ui::Decision& decision);
    void parked(const QString& owner, const QString& due);
    void errandGiven(const QString& what, const QString& owner, const QString& due);
    void givenUp();
    /// Somebody wrote into a field.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Matter : std::uint8_t { Plan, Deferral, Parking, Errand };

    void stack();
    void line();
    bool hasText() const { return m_matter == Matter::Plan || m_matter == Matter::Errand; }
    void ask(const QString& person, const QString& day, const QString& deed, const QStringList& people);
    void finish();
    QString hindrance() const;
    QString whoIsMissing() const;
    Decision planned() const;
    Decision deferred() const;
    QString person() const;
    QString day() const;

    Matter m_matter = Matter::Plan;
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
