// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/outline_delegate.h"

#include "ui/models/outline_model.h"
#include "ui/severity.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int Grid = 8;
constexpr int SmallestRow = 24;

/// Draws one row from both ends towards its middle.
class OutlineRow {
public:
    OutlineRow(QPainter& painter, const QStyleOptionViewItem& option)
        : m_painter(painter)
        , m_option(option)
        , m_room(option.rect.adjusted(Grid / 2, 0, -Grid, 0))
    {
    }

    void drawRight(const QString& text, const QFont& font, const QColor& ink)
    {
        if (text.isEmpty())
            return;
        draw(text, font, ink, Qt::AlignRight);
        m_room.setRight(m_room.right() - QFontMetrics(font).horizontalAdvance(text) - Grid / 2);
    }

    void drawLeft(const QString& text, const QFont& font, const QColor& ink)
    {
        if (text.isEmpty())
            return;
        draw(text, font, ink, Qt::AlignLeft);
        m_room.setLeft(m_room.left() + QFontMetrics(font).horizontalAdvance(text) + Grid);
    }

    /// What is chosen has one colour on its ground.
    QColor ink(const QColor& usual) const
    {
        return m_option.state.testFlag(QStyle::State_Selected)
            ? m_option.palette.color(QPalette::HighlightedText)
            : usual;
    }

private:
    void draw(const QString& text, const QFont& font, const QColor& ink, Qt::Alignment side)
    {
        if (m_room.width() <= 0)
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(m_room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, m_room.width()));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_room;
};

core::Severity severityOfBadge(const QString& badge)
{
    constexpr core::Severity All[] = {
        core::Severity::Docs, core::Severity::Safe, core::Severity::Risky, core::Severity::Breaking};
    const auto* const found =
        std::ranges::find_if(All, [&](core::Severity each) { return badge.startsWith(severityGlyph(each)); });
    return found == std::end(All) ? core::Severity::Docs : *found;
}

void drawBadges(OutlineRow& row, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QStringList badges =
        index.data(OutlineModel::BadgesRole).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto badge = badges.rbegin(); badge != badges.rend(); ++badge)
        row.drawRight(
            *badge, option.font, row.ink(coloursOf(toneOf(severityOfBadge(*badge)), option.palette).glyph));
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(SmallestRow, option.fontMetrics.height() + Grid)};
}

void OutlineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    OutlineRow row(*painter, option);
    const QColor text = row.ink(option.palette.color(QPalette::Text));
    const QColor quiet = row.ink(option.palette.color(QPalette::PlaceholderText));
    QFont name = option.font;
    name.setBold(index.data(OutlineModel::HeadingRole).toBool());
    drawBadges(row, option, index);
    row.drawRight(index.data(OutlineModel::UsesRole).toString(), option.font, quiet);
    row.drawLeft(index.data().toString(), name, text);
    row.drawLeft(index.data(OutlineModel::AboutRole).toString(), option.font, quiet);
    painter->restore();
}

} // namespace ui
