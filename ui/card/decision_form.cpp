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
#include <QVBoxLayout>

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

DecisionForm::DecisionForm(QWidget* parent, Shape shape)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_day(new DayEdit(this))
    , m_trouble(new WrappedLabel(this))
    , m_finish(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_textLabel = labelFor(m_text, this);
    m_personLabel = labelFor(m_person, this);
    m_dayLabel = labelFor(m_day, this);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finish->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    if (shape == Shape::Stack)
        stack();
    else
        line();
    for (const QLineEdit* field : {m_text, m_person->lineEdit(), static_cast<QLineEdit*>(m_day)})
        connect(field, &QLineEdit::textEdited, this, &DecisionForm::edited);
    connect(m_person, &QComboBox::activated, this, &DecisionForm::edited);
    connect(m_finish, &QPushButton::clicked, this, &DecisionForm::finish);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionForm::givenUp);
}

void DecisionForm::stack()
{
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_finish);
    buttons->addWidget(m_cancel);
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
}

/// For a room that looks on: what is written has a line to be read in, all else one below it.
void DecisionForm::line()
{
    auto* words = new QHBoxLayout;
    words->addWidget(m_textLabel);
    words->addWidget(m_text, 1);
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_personLabel);
    fields->addWidget(m_person, 2);
    fields->addWidget(m_dayLabel);
    fields->addWidget(m_day, 1);
    fields->addWidget(m_finish);
    fields->addWidget(m_cancel);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(words);
    lines->addLayout(fields);
    lines->addWidget(m_trouble);
}

void DecisionForm::ask(
    const QString& person, const QString& day, const QString& deed, const QStringList& people)
{
    m_personLabel->setText(person);
    m_person->clear();
    m_person->addItems(people);
    m_dayLabel->setText(day);
    m_finish->setText(deed);
    m_trouble->say({});
    m_textLabel->setVisible(hasText());
    m_text->setVisible(hasText());
    show();
}

void DecisionForm::takeKeys()
{
    (hasText() ? static_cast<QWidget*>(m_text) : m_person)->setFocus();
}

core::Plan DecisionForm::fields() const
{
    return {.text = m_text->text().toStdString(),
        .owner = m_person->currentText().toStdString(),
        .notBefore = m_day->text().toStdString()};
}

void DecisionForm::begin(const std::string& verdict, const core::Plan& plan, const QStringList& people)
{
    m_matter = verdict == core::DecisionVerdicts[1] ? Matter::Plan : Matter::Deferral;
    m_textLabel->setText(tr("Plan"));
    m_text->setPlaceholderText(tr("in a sentence, or a link to it"));
    m_text->setText(toQString(plan.text));
    if (m_matter == Matter::Plan)
        ask(tr("Owner"), tr("Not before"), tr("Accept with this plan"), people);
    else
        ask(tr("Who clears it up"), tr("Until"), tr("Defer"), people);
    m_person->setCurrentText(toQString(plan.owner));
    m_day->setText(toQString(plan.notBefore));
}

void DecisionForm::beginParking(const QStringList& people)
{
    m_matter = Matter::Parking;
    ask(tr("Who finds out what is missing"), tr("Until"), tr("Park it"), people);
    m_person->setCurrentText({});
    m_day->clear();
    takeKeys();
}

void DecisionForm::beginErrand(const QStringList& people)
{
    m_matter = Matter::Errand;
    m_textLabel->setText(tr("What"));
    m_text->setPlaceholderText(tr("what is to be done"));
    m_text->clear();
    ask(tr("Who"), tr("Until"), tr("Add the action item"), people);
    m_person->setCurrentText({});
    m_day->clear();
    takeKeys();
}

QString DecisionForm::day() const
{
    return m_day->text().trimmed();
}

QString DecisionForm::person() const
{
    return m_person->currentText().trimmed();
}

QString DecisionForm::hindrance() const
{
    if (hasText() && m_text->text().trimmed().isEmpty())
        return m_matter == Matter::Plan ? tr("Say what the plan is, or where it is written down.")
                                        : tr("Say what is to be done.");
    if (m_matter != Matter::Plan && person().isEmpty())
        return whoIsMissing();
    return m_day->isGood() ? QString() : tr("Write the day as YYYY-MM-DD.");
}

QString DecisionForm::whoIsMissing() const
{
    if (m_matter == Matter::Errand)
        return tr("Say who takes care of it.");
    return m_matter == Matter::Parking ? tr("Say who finds out what is missing.")
                                       : tr("Say who clears it up.");
}

Decision DecisionForm::planned() const
{
    core::Plan plan;
    plan.text = m_text->text().trimmed().toStdString();
    if (isLink(m_text->text().trimmed()))
        plan.link = plan.text;
    plan.owner = person().toStdString();
    plan.notBefore = day().toStdString();
    return {
        .verdict = std::string(core::DecisionVerdicts[1]), .reason = {}, .plan = plan, .role = {}, .due = {}};
}

Decision DecisionForm::deferred() const
{
    return {.verdict = std::string(core::DecisionVerdicts[3]),
        .reason = tr("%1 clears it up.").arg(person()).toStdString(),
        .plan = {},
        .role = {},
        .due = day().toStdString()};
}

void DecisionForm::finish()
{
    if (const QString trouble = hindrance(); !trouble.isEmpty()) {
        m_trouble->say(trouble);
        return;
    }
    hide();
    switch (m_matter) {
    case Matter::Plan:
        emit finished(planned());
        return;
    case Matter::Deferral:
        emit finished(deferred());
        return;
    case Matter::Parking:
        emit parked(person(), day());
        return;
    case Matter::Errand:
        emit errandGiven(m_text->text().trimmed(), person(), day());
        return;
    }
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
