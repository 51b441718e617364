// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/find_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_wanted(new QLineEdit(this))
    , m_caseSensitive(new QCheckBox(tr("Match c&ase"), this))
    , m_outcome(new QLabel(this))
{
    m_wanted->setPlaceholderText(tr("Find in this file"));
    m_wanted->setAccessibleName(tr("Find in this file"));
    m_wanted->setClearButtonEnabled(true);
    m_outcome->setAccessibleName(tr("Outcome of the search"));
    auto* previous = new QPushButton(tr("&Previous"), this);
    auto* next = new QPushButton(tr("&Next"), this);
    auto* done = new QPushButton(tr("C&lose"), this);
    for (QPushButton* button : {previous, next, done})
        button->setAutoDefault(false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_wanted, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_caseSensitive);
    row->addWidget(m_outcome);
    row->addWidget(done);

    connect(m_wanted, &QLineEdit::textEdited, this, [this] { search(FindDirection::Forward, true); });
    connect(m_caseSensitive, &QCheckBox::toggled, this, [this] { search(FindDirection::Forward, true); });
    connect(next, &QPushButton::clicked, this, [this] { search(FindDirection::Forward, false); });
    connect(previous, &QPushButton::clicked, this, [this] { search(FindDirection::Backward, false); });
    connect(done, &QPushButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString& suggestion)
{
    if (!suggestion.isEmpty())
        m_wanted->setText(suggestion);
    m_outcome->clear();
    show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
}

void FindBar::close()
{
    hide();
    emit closed();
}

QString FindBar::wanted() const
{
    return m_wanted->text();
}

bool FindBar::isCaseSensitive() const
{
    return m_caseSensitive->isChecked();
}

void FindBar::showOutcome(bool found)
{
    m_outcome->setText(found ? QString() : tr("Not found"));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        search(
            event->modifiers() & Qt::ShiftModifier ? FindDirection::Backward : FindDirection::Forward, false);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::search(FindDirection direction, bool fromHere)
{
    if (wanted().isEmpty())
        m_outcome->clear();
    else
        emit findRequested(direction, fromHere);
}

} // namespace ui
