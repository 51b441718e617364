// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/code_block.h"

#include "ui/card/code_font.h"

#include <QPainter>

#include <numeric>

namespace ui {

CodeBlock::CodeBlock(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CodeBlock::say(const QString& code)
{
    m_lines = code.split(QLatin1Char('\n'));
    setAccessibleName(code);
    updateGeometry();
    update();
}

CodeColumn CodeBlock::column() const
{
    std::vector<CodeRow> rows;
    for (const QString& line : m_lines)
        rows.push_back({CodeRow::Kind::Plain, line, {}});
    return {std::move(rows), codeFont(font())};
}

int CodeBlock::heightForWidth(int width) const
{
    const std::vector<qreal> heights = column().heights(width);
    return qCeil(std::accumulate(heights.begin(), heights.end(), 0.0)) + 1;
}

QSize CodeBlock::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

QSize CodeBlock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void CodeBlock::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const CodeColumn code = column();
    code.draw(painter, rect(), code.heights(width()), palette());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
