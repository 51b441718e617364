// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/filter_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QIcon>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace ui {

namespace {

/// The word that an offer stands for; what is shown says more.
constexpr int WordRole = Qt::UserRole;
constexpr int MostOffers = 12;

} // namespace

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Filter: breaking, owner:…, /path"));
    setAccessibleName(tr("Filter of the changes"));
    setAccessibleDescription(tr("Words such as breaking, undecided, owner:frontend or /orders; a minus "
                                "before a word turns it round."));
    setToolTip(accessibleDescription().toHtmlEscaped());
    setClearButtonEnabled(true);
    addAction(QIcon(QStringLiteral(":/icons/filter.svg")), QLineEdit::LeadingPosition);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.data(WordRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
    connect(this, &QLineEdit::textChanged, this,
        [this](const QString& text) { emit filterChanged(ChangeFilter::parse(text)); });
}

void FilterField::setRows(std::span<const ChangeRow> rows)
{
    m_rows = rows;
}

void FilterField::offer()
{
    m_offers->clear();
    const bool isTyping = !text().isEmpty() && !text().back().isSpace();
    for (const FilterCompletion& each : completionsOf(text(), m_rows)) {
        if (!isTyping || m_offers->rowCount() == MostOffers)
            break;
        auto* item = new QStandardItem(
            each.about.isEmpty() ? each.text : each.text + QStringLiteral("  –  ") + each.about);
        item->setData(each.text, WordRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterField::take(const QString& word)
{
    setText(completed(text(), word));
    if (text().endsWith(':'))
        offer();
}

/// Escape first closes what is offered, then clears the filter.
void FilterField::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool isForOffers = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isOffering && isForOffers)
        event->ignore();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
