// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/short_prose.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

struct ProseText {
    Q_DECLARE_TR_FUNCTIONS(ui::ShortProse)
};

constexpr qsizetype MostLines = 2;

bool isProse(const QString& line)
{
    static const QRegularExpression begin(QStringLiteral(
        "^\\s*(- )?[\"']?(description|summary|\\$?comment|title|x-[\\w-]*description)[\"']?\\s*:"));
    return begin.match(line).hasMatch();
}

qsizetype indentOf(const QString& line)
{
    const auto end = std::ranges::find_if_not(line, [](QChar each) { return each == QLatin1Char(' '); });
    return end - line.begin();
}

int wordsIn(QStringView text)
{
    return static_cast<int>(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

QString leftOut(QStringView text)
{
    return QStringLiteral("… ") + ProseText::tr("%n word(s)", nullptr, wordsIn(text));
}

/// Where the last whole word of the first `length` characters ends.
qsizetype wordEnd(QStringView text, qsizetype length)
{
    const qsizetype blank = text.lastIndexOf(QLatin1Char(' '), length);
    return blank > indentOf(text.toString()) ? blank : length;
}

SnippetLine withoutEnd(const SnippetLine& line, qsizetype length)
{
    const qsizetype end = wordEnd(line.text, length);
    return {line.text.left(end) + QLatin1Char(' ') + leftOut(QStringView(line.text).mid(end)), {}};
}

/// The first difference, with some words in front of it and what fits behind it.
SnippetLine aroundChange(const SnippetLine& line, int columns)
{
    const qsizetype before = std::max<qsizetype>(0, line.changed.front().first - columns / 2);
    const qsizetype begin = before == 0 ? 0 : line.text.indexOf(QLatin1Char(' '), before) + 1;
    const qsizetype own = line.changed.back().first + line.changed.back().second;
    const qsizetype end =
        std::min<qsizetype>(line.text.size(), std::min(own + columns / 2, begin + qsizetype {4} * columns));
    SnippetLine shortened;
    if (begin > 0)
        shortened.text = QString(indentOf(line.text), QLatin1Char(' '))
            + leftOut(QStringView(line.text).left(begin)) + QStringLiteral(" … ");
    const qsizetype shift = shortened.text.size() - begin;
    shortened.text += line.text.mid(begin, end - begin);
    if (end < line.text.size())
        shortened.text += QLatin1Char(' ') + leftOut(QStringView(line.text).mid(end));
    for (const auto& [place, length] : line.changed)
        if (place < end)
            shortened.changed.emplace_back(
                static_cast<int>(place + shift), static_cast<int>(std::min<qsizetype>(length, end - place)));
    return shortened;
}

void shorten(SnippetLine& line, int columns)
{
    const qsizetype room = MostLines * columns;
    if (line.text.size() <= room || !isProse(line.text))
        return;
    // The note needs room, too.
    line = line.changed.empty() ? withoutEnd(line, room - columns / 2) : aroundChange(line, columns);
}

const QString& anyText(const SnippetRow& row)
{
    return row.kind == SnippetKind::Added ? row.candidate.text : row.baseline.text;
}

bool isOfOneKind(const SnippetRow& one, const SnippetRow& other)
{
    return one.kind == other.kind && one.isAside == other.isAside && other.kind != SnippetKind::Changed;
}

/// Of a text over several lines the first row behind it.
std::size_t behindProse(const std::vector<SnippetRow>& rows, std::size_t first)
{
    const qsizetype indent = indentOf(anyText(rows[first]));
    std::size_t behind = first + 1;
    while (behind < rows.size() && isOfOneKind(rows[first], rows[behind])
        && (anyText(rows[behind]).trimmed().isEmpty() || indentOf(anyText(rows[behind])) > indent))
        ++behind;
    return behind;
}

/// Without the sign that begins a text of several lines: "description: |".
QString joined(
    const std::vector<SnippetRow>& rows, std::size_t first, std::size_t behind, SnippetLine SnippetRow::*side)
{
    static const QRegularExpression blockSign(QStringLiteral(":\\s*[|>][-+0-9]*$"));
    QString text = (rows[first].*side).text;
    text.replace(blockSign, QStringLiteral(":"));
    for (std::size_t row = first + 1; row < behind; ++row)
        if (const QString more = (rows[row].*side).text.trimmed(); !more.isEmpty())
            text += QLatin1Char(' ') + more;
    return text;
}

} // namespace

std::vector<SnippetRow> withJoinedProse(const std::vector<SnippetRow>& rows)
{
    std::vector<SnippetRow> joinedRows;
    for (std::size_t row = 0; row < rows.size();) {
        SnippetRow each = rows[row];
        const std::size_t behind = isProse(anyText(each)) ? behindProse(rows, row) : row + 1;
        if (behind > row + MostLines) {
            each.baseline = {joined(rows, row, behind, &SnippetRow::baseline)};
            each.candidate = {joined(rows, row, behind, &SnippetRow::candidate)};
            row = behind;
        } else
            ++row;
        joinedRows.push_back(std::move(each));
    }
    return joinedRows;
}

void shortenProse(std::vector<SnippetRow>& rows, int columns)
{
    for (SnippetRow& row : rows) {
        shorten(row.baseline, columns);
        shorten(row.candidate, columns);
    }
}

} // namespace ui
