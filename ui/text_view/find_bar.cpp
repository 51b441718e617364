// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/find_bar.h"

#include "ui/elided_label.h"
#include "ui/flow_row.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_wanted(new QLineEdit(this))
    , m_caseSensitive(new QCheckBox(tr("Match c&ase"), this))
    , m_wholeWord(new QCheckBox(tr("&Whole words"), this))
    , m_expression(new QCheckBox(tr("Regular e&xpression"), this))
    , m_inSelection(new QCheckBox(tr("In the &selection"), this))
    , m_outcome(new ElidedLabel({}, Qt::ElideRight, this))
    , m_replacement(new QLineEdit(this))
    , m_replaceRow(makeReplaceRow())
{
    m_wanted->setPlaceholderText(tr("Find in this file"));
    m_wanted->setAccessibleName(tr("Find in this file"));
    m_wanted->setClearButtonEnabled(true);
    m_outcome->setAccessibleName(tr("Outcome of the search"));
    m_outcome->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(makeFindRow());
    column->addLayout(makeChoices());
    column->addWidget(m_replaceRow);
    connectChoices();
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
    row->addWidget(done);
    connect(next, &QPushButton::clicked, this, [this] { search(FindDirection::Forward, false); });
    connect(previous, &QPushButton::clicked, this, [this] { search(FindDirection::Backward, false); });
    connect(done, &QPushButton::clicked, this, &FindBar::close);
    return row;
}

QLayout* FindBar::makeChoices()
{
    m_expression->setToolTip(
        tr("Within one line. In its place $1 repeats the first group, \\n is a new line."));
    auto* row = new FlowRow;
    row->setSpacing(12);
    for (QCheckBox* choice : {m_caseSensitive, m_wholeWord, m_expression, m_inSelection})
        row->addWidget(choice);
    m_outcome->setMinimumHeight(m_inSelection->sizeHint().height());
    row->addWidget(m_outcome);
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

void FindBar::connectChoices()
{
    // Qt tells what was typed before it tells that there are other words, which come first here.
    connect(m_wanted, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_wanted, &QLineEdit::textChanged, this, [this] {
        emit soughtChanged();
        if (std::exchange(m_isTyped, false))
            search(FindDirection::Forward, true);
    });
    for (QCheckBox* choice : {m_caseSensitive, m_wholeWord, m_expression}) {
        connect(choice, &QCheckBox::toggled, this, &FindBar::soughtChanged);
        connect(choice, &QCheckBox::toggled, this, [this] { search(FindDirection::Forward, true); });
    }
    connect(m_inSelection, &QCheckBox::toggled, this, &FindBar::inSelectionChanged);
}

void FindBar::open(const QString& suggestion)
{
    if (!suggestion.isEmpty())
        m_wanted->setText(suggestion);
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
    m_inSelection->setChecked(false);
    emit soughtChanged();
    emit closed();
}

SoughtText FindBar::sought() const
{
    return {
        m_wanted->text(), m_caseSensitive->isChecked(), m_wholeWord->isChecked(), m_expression->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

bool FindBar::isInSelection() const
{
    return m_inSelection->isChecked();
}

void FindBar::setInSelection(bool isIn)
{
    m_inSelection->setChecked(isIn);
}

void FindBar::tell(const QString& sentence)
{
    m_outcome->setText(sentence);
    m_isWrong = false;
    applyColours();
}

void FindBar::complain(const QString& sentence)
{
    m_outcome->setText(QStringLiteral("▲ ") + sentence);
    m_isWrong = true;
    applyColours();
}

void FindBar::applyColours()
{
    QPalette colours = palette();
    if (m_isWrong)
        colours.setColor(QPalette::WindowText,
            readableOn(palette().color(QPalette::Window), coloursOf(Tone::Failed, palette()).glyph));
    m_outcome->setPalette(colours);
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
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
    if (!m_wanted->text().isEmpty())
        emit findRequested(direction, fromHere);
}

} // namespace ui
