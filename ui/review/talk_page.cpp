// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/talk_page.h"

#include "ui/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Grid = 8;
/// In widths of an "x": longer lines are hard to read.
constexpr int WidestText = 90;

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TalkPage::TalkPage(QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel({}, this))
    , m_about(plainLabel({}, this))
    , m_text(plainLabel({}, this))
    , m_hint(plainLabel({}, this))
    , m_fieldLabel(plainLabel({}, this))
    , m_field(new QLineEdit(this))
    , m_answer(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_fieldLabel->setBuddy(m_field);
    auto* const column = new QVBoxLayout;
    column->setSpacing(Grid);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_about),
             static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_hint),
             static_cast<QWidget*>(m_fieldLabel), static_cast<QWidget*>(m_field)})
        column->addWidget(each);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_answer);
    buttons->addWidget(m_other);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    auto* const room = new QWidget(this);
    room->setLayout(column);
    room->setMaximumWidth(fontMetrics().horizontalAdvance('x') * WidestText);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid * 3, Grid * 3, Grid * 3, Grid * 3);
    layout->addWidget(room, 1);
    layout->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &TalkPage::enableAnswer);
    connect(m_field, &QLineEdit::returnPressed, this, &TalkPage::answer);
    connect(m_answer, &QPushButton::clicked, this, &TalkPage::answer);
    connect(m_other, &QPushButton::clicked, this, &TalkPage::otherChosen);
}

void TalkPage::show(const Talk& talk)
{
    say(m_title, talk.title);
    say(m_about, talk.about);
    say(m_text, talk.text);
    say(m_hint, talk.hint);
    say(m_fieldLabel, talk.field);
    m_field->clear();
    m_field->setAccessibleName(talk.field);
    m_field->setVisible(!talk.field.isEmpty());
    m_answer->setText(talk.answer);
    m_answer->setVisible(!talk.answer.isEmpty());
    m_other->setText(talk.other);
    m_other->setVisible(!talk.other.isEmpty());
    m_isAnswerFree = talk.isAnswerFree;
    enableAnswer();
}

void TalkPage::enableAnswer()
{
    m_answer->setEnabled(m_isAnswerFree || !m_field->text().trimmed().isEmpty());
}

void TalkPage::answer()
{
    if (m_answer->isEnabled())
        emit answered(m_field->text().trimmed());
}

} // namespace ui
