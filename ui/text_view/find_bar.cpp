// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/find_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_wanted(new QLineEdit(this))
    , m_caseSensitive(new QCheckBox(tr("Match c&ase"), this))
    , m_outcome(new QLabel(this))
    , m_replacement(new QLineEdit(this))
    , m_replaceRow(makeReplaceRow())
{
    m_wanted->setPlaceholderText(tr("Find in this file"));
    m_wanted->setAccessibleName(tr("Find in this file"));
    m_wanted->setClearButtonEnabled(true);
    m_outcome->setAccessibleName(tr("Outcome of the search"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(makeFindRow());
    column->addWidget(m_replaceRow);
    connect(m_wanted, &QLineEdit::textEdited, this, [this] { search(FindDirection::Forward, true); });
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::soughtChanged);
    connect(m_caseSensitive, &QCheckBox::toggled, this, &FindBar::soughtChanged);
    connect(m_caseSensitive, &QCheckBox::toggled, this, [this] { search(FindDirection::Forward, true); });
    hide();
}

QLayout* FindBar::makeFindRow()
{
    auto* previous = new QPushButton(tr("&Previous"), this);
    auto* next = new QPushButton(tr("&Next"), this);
    auto* done = new QPushButton(tr("C&lose"), this);
    for (QPushButton* button : {previous, next, done})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_wanted, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_caseSensitive);
    row->addWidget(m_outcome);
    row->addWidget(done);
    connect(next, &QPushButton::clicked, this, [this] { search(FindDirection::Forward, false); });
    connect(previous, &QPushButton::clicked, this, [this] { search(FindDirection::Backward, false); });
    connect(done, &QPushButton::clicked, this, &FindBar::close);
    return row;
}

QWidget* FindBar::makeReplaceRow()
{
    auto* all = new QWidget(this);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setClearButtonEnabled(true);
    auto* one = new QPushButton(tr("&Replace"), all);
    auto* every = new QPushButton(tr("Replace &all"), all);
    for (QPushButton* button : {one, every})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_replacement, 1);
    row->addWidget(one);
    row->addWidget(every);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(every, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    return all;
}

void FindBar::open(const QString& suggestion)
{
    if (!suggestion.isEmpty())
        m_wanted->setText(suggestion);
    m_outcome->clear();
    m_replaceRow->hide();
    show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    emit soughtChanged();
}

void FindBar::openReplace(const QString& suggestion)
{
    open(suggestion);
    m_replaceRow->show();
}

void FindBar::close()
{
    hide();
    emit soughtChanged();
    emit closed();
}

QString FindBar::wanted() const
{
    return m_wanted->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

bool FindBar::isCaseSensitive() const
{
    return m_caseSensitive->isChecked();
}

void FindBar::showOutcome(bool found)
{
    m_outcome->setText(found ? QString() : tr("Not found"));
}

void FindBar::showReplaced(int count)
{
    m_outcome->setText(count == 0 ? tr("Not found") : tr("%n replaced", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (m_replacement->hasFocus())
        emit replaceRequested();
    else
        search(
            event->modifiers() & Qt::ShiftModifier ? FindDirection::Backward : FindDirection::Forward, false);
}

void FindBar::search(FindDirection direction, bool fromHere)
{
    if (wanted().isEmpty())
        m_outcome->clear();
    else
        emit findRequested(direction, fromHere);
}

} // namespace ui
