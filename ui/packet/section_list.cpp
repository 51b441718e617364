// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/section_list.h"

#include "ui/packet/mark_colours.h"
#include "ui/packet/section_model.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int RowPadding = 6;
constexpr int SignWidth = 24;

/// ✓ Title            2 / 3
class SectionPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.averageCharWidth() * 20,
            std::max(24, option.fontMetrics.height() + 2 * RowPadding)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const bool isSelected = row.state.testFlag(QStyle::State_Selected);
        row.text.clear();
        const QWidget* const widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
        const auto mark = static_cast<SectionMark>(index.data(SectionModel::MarkRole).toInt());
        const QString count = index.data(SectionModel::CountRole).toString();
        const QColor text = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        QRect rest = row.rect.adjusted(RowPadding, 0, -RowPadding, 0);
        const QRect sign(rest.left(), rest.top(), SignWidth, rest.height());
        rest.setLeft(rest.left() + SignWidth);
        painter->save();
        painter->setFont(row.font);
        painter->setPen(isSelected ? text : markColour(mark, row.palette));
        painter->drawText(sign, Qt::AlignVCenter | Qt::AlignLeft, markSign(mark));
        const int countWidth = count.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(count) + RowPadding;
        painter->setPen(isSelected ? text : row.palette.color(QPalette::PlaceholderText));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, count);
        painter->setPen(text);
        rest.setWidth(rest.width() - countWidth);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
            row.fontMetrics.elidedText(title, Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListView(parent)
    , m_rows(new SectionModel(this))
{
    setModel(m_rows);
    setItemDelegate(new SectionPainter(this));
    setAccessibleName(tr("Parts of the packet"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            emit chosen(sections()[static_cast<std::size_t>(index.row())].id);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void SectionList::setSections(std::vector<PacketSection> sections)
{
    m_rows->setSections(std::move(sections));
}

const std::vector<PacketSection>& SectionList::sections() const
{
    return m_rows->sections();
}

} // namespace ui
