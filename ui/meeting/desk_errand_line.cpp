// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_errand_line.h"

#include "ui/card/day_edit.h"
#include "ui/card/wrapped_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

QLabel* errandLabel(const QString& words, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

ErrandLine::ErrandLine(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLineEdit(this))
    , m_owner(new QComboBox(this))
    , m_due(new DayEdit(this))
    , m_finish(new QPushButton(tr("Add the action item"), this))
    , m_trouble(new WrappedLabel(this))
{
    m_what->setPlaceholderText(tr("what is to be done"));
    m_what->setAccessibleName(tr("What is to be done"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finish->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_what, 0, 0, 1, 2);
    grid->addWidget(errandLabel(tr("Who"), m_owner, this), 1, 0);
    grid->addWidget(m_owner, 1, 1);
    grid->addWidget(errandLabel(tr("Until"), m_due, this), 2, 0);
    grid->addWidget(m_due, 2, 1);
    grid->addWidget(m_trouble, 3, 0, 1, 2);
    grid->addWidget(m_finish, 4, 0, 1, 2, Qt::AlignRight);
    connect(m_finish, &QPushButton::clicked, this, &ErrandLine::finish);
    hide();
}

void ErrandLine::begin(const QStringList& people)
{
    m_what->clear();
    m_owner->clear();
    m_owner->addItems(people);
    m_owner->setCurrentText({});
    m_due->clear();
    m_trouble->say({});
    show();
    m_what->setFocus();
}

QString ErrandLine::hindrance() const
{
    if (m_what->text().trimmed().isEmpty())
        return tr("Say what is to be done.");
    if (m_owner->currentText().trimmed().isEmpty())
        return tr("Say who takes care of it.");
    return m_due->isGood() ? QString() : tr("Write the day as YYYY-MM-DD.");
}

void ErrandLine::finish()
{
    if (const QString trouble = hindrance(); !trouble.isEmpty()) {
        m_trouble->say(trouble);
        return;
    }
    hide();
    emit finished({m_what->text().trimmed(), m_owner->currentText().trimmed(), m_due->text().trimmed()});
}

void ErrandLine::giveUp()
{
    hide();
    emit givenUp();
}

void ErrandLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
