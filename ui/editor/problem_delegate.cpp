// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_delegate.h"

#include "ui/editor/problem_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int RowGrid = 8;

QFont smallFont(QFont font)
{
    font.setPointSizeF(std::max(font.pointSizeF() * 0.9, 7.0));
    return font;
}

Tone toneOfLevel(ProblemLevel level)
{
    if (level == ProblemLevel::Error)
        return Tone::Failed;
    return level == ProblemLevel::Warning ? Tone::Risky : Tone::Docs;
}

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor inkOf(const QStyleOptionViewItem& option, const QColor& usual)
{
    return isSelected(option) ? option.palette.color(QPalette::HighlightedText) : usual;
}

void drawWords(
    QPainter& painter, const QRect& room, const QFont& font, const QColor& ink, const QString& words)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height =
        option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + RowGrid + 2;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == ProblemModel::Fix)
        size.setWidth(option.fontMetrics.horizontalAdvance(ProblemModel::tr("Fix…")) + 4 * RowGrid);
    return {size.width(), height};
}

void ProblemDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    if (index.column() == ProblemModel::Place)
        return QStyledItemDelegate::paint(painter, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    if (index.column() == ProblemModel::Fix)
        paintFix(*painter, option, index);
    else
        paintMessage(*painter, option, index);
    painter->restore();
}

void ProblemDelegate::paintMessage(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto level = static_cast<ProblemLevel>(index.data(ProblemModel::LevelRole).toInt());
    const QColor quiet = inkOf(option, option.palette.color(QPalette::PlaceholderText));
    const QRect room = option.rect.adjusted(RowGrid, RowGrid / 2, -RowGrid, -RowGrid / 2);
    QRect first(room.left(), room.top(), room.width(), option.fontMetrics.height());
    const QString words = index.data().toString();
    const QString sign = problemSign(level);
    drawWords(painter, first, option.font, inkOf(option, coloursOf(toneOfLevel(level), option.palette).glyph),
        sign);
    first.setLeft(first.left() + option.fontMetrics.horizontalAdvance(QStringLiteral("\u25B2")) + RowGrid);
    const QRect second(first.left(), first.bottom() + 2, first.width(), room.bottom() - first.bottom() - 1);
    const QString rule = index.data(ProblemModel::RuleRole).toString();
    if (!rule.isEmpty()) {
        const int width = std::min(option.fontMetrics.horizontalAdvance(rule), first.width() / 3);
        drawWords(painter, {first.right() - width, first.top(), width + 1, first.height()}, option.font,
            quiet, rule);
        first.setRight(first.right() - width - RowGrid);
    }
    drawWords(painter, first, option.font, inkOf(option, option.palette.color(QPalette::Text)),
        words.mid(sign.size()).trimmed());
    drawWords(painter, second, smallFont(option.font), quiet, index.data(ProblemModel::WhyRole).toString());
}

void ProblemDelegate::paintFix(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString words = index.data().toString();
    if (words.isEmpty())
        return;
    const QRect room = option.rect.adjusted(RowGrid / 2, 3, -RowGrid / 2, -3);
    painter.setPen(inkOf(option, option.palette.color(QPalette::Mid)));
    painter.drawRoundedRect(room.adjusted(0, 0, -1, -1), 3, 3);
    painter.setFont(option.font);
    painter.setPen(inkOf(option, option.palette.color(QPalette::Text)));
    painter.drawText(room, Qt::AlignCenter, words);
}

} // namespace ui
