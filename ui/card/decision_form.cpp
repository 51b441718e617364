// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/decision_form.h"

#include "ui/card/day_edit.h"
#include "ui/card/wrapped_label.h"
#include "ui/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

QLabel* labelFor(QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

bool isLink(const QString& text)
{
    return text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"));
}

} // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_day(new DayEdit(this))
    , m_trouble(new WrappedLabel(this))
    , m_finish(new QPushButton(this))
{
    m_textLabel = labelFor(m_text, this);
    m_personLabel = labelFor(m_person, this);
    m_dayLabel = labelFor(m_day, this);
    m_text->setPlaceholderText(tr("in a sentence, or a link to it"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finish->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_finish);
    buttons->addWidget(cancel);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [label, field] : std::initializer_list<std::pair<QLabel*, QWidget*>> {
             {m_textLabel, m_text}, {m_personLabel, m_person}, {m_dayLabel, m_day}}) {
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_trouble, row++, 0, 1, 2);
    grid->addLayout(buttons, row, 0, 1, 2);
    connect(m_finish, &QPushButton::clicked, this, &DecisionForm::finish);
    connect(cancel, &QPushButton::clicked, this, &DecisionForm::givenUp);
}

void DecisionForm::begin(const std::string& verdict, const core::Plan& plan, const QStringList& people)
{
    m_verdict = verdict;
    const bool isPlan = verdict == "accept-with-plan";
    m_textLabel->setText(tr("Plan"));
    m_textLabel->setVisible(isPlan);
    m_text->setVisible(isPlan);
    m_text->setText(toQString(plan.text));
    m_personLabel->setText(isPlan ? tr("Owner") : tr("Who clears it up"));
    m_person->clear();
    m_person->addItems(people);
    m_person->setCurrentText(toQString(plan.owner));
    m_dayLabel->setText(isPlan ? tr("Not before") : tr("Until"));
    m_day->setText(toQString(plan.notBefore));
    m_finish->setText(isPlan ? tr("Accept with this plan") : tr("Defer"));
    m_trouble->say({});
    show();
    (isPlan ? static_cast<QWidget*>(m_text) : m_person)->setFocus();
}

QString DecisionForm::person() const
{
    return m_person->currentText().trimmed();
}

QString DecisionForm::hindrance() const
{
    const bool isPlan = m_verdict == "accept-with-plan";
    if (isPlan && m_text->text().trimmed().isEmpty())
        return tr("Say what the plan is, or where it is written down.");
    if (!isPlan && person().isEmpty())
        return tr("Say who clears it up.");
    if (!m_day->isGood())
        return tr("Write the day as YYYY-MM-DD.");
    return {};
}

Decision DecisionForm::planned() const
{
    core::Plan plan;
    plan.text = m_text->text().trimmed().toStdString();
    if (isLink(m_text->text().trimmed()))
        plan.link = plan.text;
    plan.owner = person().toStdString();
    plan.notBefore = m_day->text().trimmed().toStdString();
    return {.verdict = m_verdict, .reason = {}, .plan = plan, .role = {}, .due = {}};
}

Decision DecisionForm::deferred() const
{
    return {.verdict = m_verdict,
        .reason = tr("%1 clears it up.").arg(person()).toStdString(),
        .plan = {},
        .role = {},
        .due = m_day->text().trimmed().toStdString()};
}

void DecisionForm::finish()
{
    if (const QString trouble = hindrance(); !trouble.isEmpty()) {
        m_trouble->say(trouble);
        return;
    }
    hide();
    emit finished(m_verdict == "accept-with-plan" ? planned() : deferred());
}

void DecisionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else if (event->key() == Qt::Key_Escape)
        emit givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
