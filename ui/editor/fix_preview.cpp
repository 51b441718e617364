// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fix_preview.h"

#include "ui/card/code_font.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

CodeRow rowOf(const PreviewLine& line, int indent)
{
    switch (line.kind) {
    case PreviewKind::Removed:
        return {CodeRow::Kind::Removed, line.text.mid(indent)};
    case PreviewKind::Added:
        return {CodeRow::Kind::Added, line.text.mid(indent)};
    case PreviewKind::LeftOut:
        return {
            CodeRow::Kind::Note, FixPreview::tr("⋯ %n more line(s)", nullptr, static_cast<int>(line.number))};
    case PreviewKind::Kept:
        break;
    }
    return {CodeRow::Kind::Plain, line.text.mid(indent)};
}

/// What all lines begin with says nothing.
int commonIndent(const std::vector<PreviewLine>& lines)
{
    int common = -1;
    for (const PreviewLine& line : lines) {
        const QString trimmed = line.text.trimmed();
        if (line.kind == PreviewKind::LeftOut || trimmed.isEmpty())
            continue;
        const auto indent = static_cast<int>(line.text.indexOf(trimmed));
        common = common < 0 ? indent : std::min(common, indent);
    }
    return std::max(common, 0);
}

QString spokenLine(const PreviewLine& line)
{
    switch (line.kind) {
    case PreviewKind::Removed:
        return FixPreview::tr("removed: %1").arg(line.text.trimmed());
    case PreviewKind::Added:
        return FixPreview::tr("added: %1").arg(line.text.trimmed());
    default:
        return {};
    }
}

} // namespace

FixPreview::FixPreview(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What it does to the text"));
}

void FixPreview::showLines(const std::vector<PreviewLine>& lines)
{
    const int indent = commonIndent(lines);
    m_rows.clear();
    QStringList spoken;
    for (const PreviewLine& line : lines) {
        m_rows.push_back(rowOf(line, indent));
        if (const QString words = spokenLine(line); !words.isEmpty())
            spoken << words;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

CodeColumn FixPreview::column() const
{
    return {m_rows, codeFont(font())};
}

int FixPreview::heightForWidth(int width) const
{
    const std::vector<qreal> heights = column().heights(width);
    return qCeil(std::accumulate(heights.begin(), heights.end(), 0.0)) + 1;
}

QSize FixPreview::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, heightForWidth(width)};
}

void FixPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const CodeColumn code = column();
    code.draw(painter, rect(), code.heights(width()), palette());
}

} // namespace ui
