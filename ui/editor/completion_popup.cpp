// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/completion_popup.h"

#include "ui/editor/completion_delegate.h"

#include <QAccessible>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int MostRows = 10;
constexpr int SmallestWidth = 280;
constexpr int LargestWidth = 640;
constexpr int Distance = 2; ///< from the line, so that it stays to be seen
constexpr int Edge = 4; ///< of the window
constexpr int MeasuredRows = 60; ///< more tell nothing new of how wide it is to be

} // namespace

CompletionPopup::CompletionPopup(QWidget* window)
    : QFrame(window)
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What can be written here"));
    setUpList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    hide();
}

void CompletionPopup::setUpList()
{
    m_list->setModel(&m_offers);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What can be written here"));
    m_list->setAccessibleDescription(tr("Enter writes it, Escape leaves the text as it is"));
    connect(m_list, &QListView::clicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::setOffers(std::vector<core::Offer> offers, std::string_view typed)
{
    m_offers.setOffers(std::move(offers));
    narrow(typed);
}

bool CompletionPopup::narrow(std::string_view typed)
{
    m_offers.narrow(typed);
    if (m_offers.rowCount() == 0)
        return false;
    choose(0);
    return true;
}

int CompletionPopup::rowsShown() const
{
    return std::min(MostRows, m_offers.rowCount());
}

void CompletionPopup::open(const QRect& place)
{
    const QRect room = parentWidget()->rect().adjusted(Edge, Edge, -Edge, -Edge);
    const int row = CompletionDelegate::rowHeight(m_list->fontMetrics());
    const int frame = 2 * (frameWidth() + 1);
    const int below = room.bottom() - place.bottom() - Distance;
    const int above = place.top() - Distance - room.top();
    const int wanted = rowsShown() * row + frame;
    const bool isBelow = below >= wanted || below >= above;
    const int rows = std::clamp(((isBelow ? below : above) - frame) / row, 1, rowsShown());
    QStyleOptionViewItem option;
    option.font = m_list->font();
    option.fontMetrics = m_list->fontMetrics();
    int width = SmallestWidth;
    for (int each = 0; each < std::min(MeasuredRows, m_offers.rowCount()); ++each)
        width = std::max(width, m_list->itemDelegate()->sizeHint(option, m_offers.index(each)).width());
    width = std::min(
        {width + frame + m_list->verticalScrollBar()->sizeHint().width(), LargestWidth, room.width()});
    const int height = rows * row + frame;
    const int left = std::max(room.left(), std::min(place.left(), room.right() + 1 - width));
    const int top = isBelow ? place.bottom() + Distance : place.top() - Distance - height;
    setGeometry(left, top, width, height);
    show();
    raise();
    m_list->scrollTo(m_list->currentIndex());
}

const core::Offer& CompletionPopup::current() const
{
    return m_offers.offer(m_list->currentIndex());
}

/// Round and round.
void CompletionPopup::step(int rows)
{
    const int count = m_offers.rowCount();
    choose((m_list->currentIndex().row() + rows + count) % count);
}

void CompletionPopup::stepPage(int pages)
{
    const int rows = std::max(1, m_list->viewport()->height() / m_list->sizeHintForRow(0) - 1);
    choose(std::clamp(m_list->currentIndex().row() + pages * rows, 0, m_offers.rowCount() - 1));
}

/// Screen readers follow the row, though the keys are elsewhere.
void CompletionPopup::choose(int row)
{
    m_list->setCurrentIndex(m_offers.index(row));
    if (!isVisible() || !QAccessible::isActive())
        return;
    QAccessibleEvent told(m_list, QAccessible::Focus);
    told.setChild(row);
    QAccessible::updateAccessibility(&told);
}

} // namespace ui
