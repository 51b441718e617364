// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_writer.h"

#include "ui/export/page_filling.h"

#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace ui {
namespace {

constexpr double LabelWidth = 1250;
constexpr double ColumnGap = 110;
constexpr double NoticePadding = 80;
constexpr double HalfPage = 3700;
constexpr double LongestWholeTable = 2000;

} // namespace

void PageWriter::newPage()
{
    m_room = std::numeric_limits<double>::infinity();
}

void PageWriter::newPageOrHalf()
{
    m_room = HalfPage;
}

void PageWriter::gap(double height)
{
    m_strips.push_back({.height = height, .isGap = true});
}

void PageWriter::heading(const QString& title, const QString& mark, std::size_t depth)
{
    m_headings.push_back({title, mark, depth});
    m_marks.push_back(mark);
}

void PageWriter::chapter(const QString& title, const QString& mark)
{
    gap(240);
    heading(title, mark, 0);
    row({.cells = {{Prose(title, TextRole::Chapter), 0, m_width}},
        .below = 30,
        .lineBelow = Ink::Text,
        .staysWithNext = true});
    m_strips.push_back({.height = 70, .staysWithNext = true});
}

void PageWriter::section(const QString& title, const QString& mark)
{
    gap(130);
    if (!mark.isEmpty())
        m_marks.push_back(mark);
    row({.cells = {{Prose(title, TextRole::Section), 0, m_width}}, .below = 30, .staysWithNext = true});
}

void PageWriter::paragraph(const Prose& prose, bool staysWithNext)
{
    row({.cells = {{prose, 0, m_width}}, .below = 35, .staysWithNext = staysWithNext});
}

void PageWriter::fact(const QString& label, const Prose& value)
{
    row({.cells = {{Prose(label, TextRole::Quiet), 0, LabelWidth - ColumnGap},
             {value, LabelWidth, m_width - LabelWidth}},
        .below = 25});
}

void PageWriter::notice(const Prose& prose)
{
    gap(60);
    row({.cells = {{Prose(), 0, m_width, Qt::AlignLeft, Ink::Warning, Pattern::Plain},
             {prose, 2 * NoticePadding, m_width - 3 * NoticePadding}},
        .above = NoticePadding,
        .below = NoticePadding});
    gap(60);
}

void PageWriter::commands(const std::vector<QString>& lines)
{
    for (std::size_t at = 0; at < lines.size(); ++at)
        row({.cells = {{Prose(lines[at], TextRole::Mono), 0, m_width, Qt::AlignLeft, Ink::Ground}},
            .above = at == 0 ? 50.0 : 0.0,
            .below = at + 1 == lines.size() ? 50.0 : 0.0});
    gap(70);
}

void PageWriter::beginTable(const std::vector<Column>& columns)
{
    const double shares = std::accumulate(
        columns.begin(), columns.end(), 0.0, [](double sum, const Column& each) { return sum + each.share; });
    const double room = m_width - ColumnGap * static_cast<double>(columns.size() - 1);
    Row head {.above = 20, .below = 25, .lineBelow = Ink::Text, .staysWithNext = true};
    double left = 0;
    for (const Column& each : columns) {
        const double width = room * each.share / shares;
        m_columns.push_back({left, width, each.alignment});
        head.cells.push_back({Prose(each.title, TextRole::SmallStrong), left, width, each.alignment});
        left += width + ColumnGap;
    }
    row(head);
    m_tableHead = std::make_shared<const std::vector<Strip>>(laidOut(head, m_width));
}

void PageWriter::tableRow(const std::vector<Prose>& cells)
{
    Row line {.above = 30, .below = 35, .lineBelow = Ink::Line};
    for (std::size_t at = 0; at < cells.size(); ++at)
        line.cells.push_back({cells[at], m_columns[at].left, m_columns[at].width, m_columns[at].alignment});
    row(line);
    m_rows.push_back(m_strips.size());
}

void PageWriter::endTable()
{
    keepRowsInCompany();
    m_tableHead.reset();
    m_columns.clear();
    m_rows.clear();
    gap(60);
}

void PageWriter::keepRowsInCompany()
{
    if (m_rows.size() < 2)
        return;
    const std::size_t first = m_rows.front();
    if (heightSince(first) <= LongestWholeTable)
        return keepTogether(first - 1);
    m_strips[first - 1].staysWithNext = true;
    m_strips[m_rows[m_rows.size() - 2] - 1].staysWithNext = true;
}

double PageWriter::heightSince(std::size_t position) const
{
    return heightTogether(std::span(m_strips).subspan(position));
}

void PageWriter::keepTogether(std::size_t since)
{
    while (since < m_strips.size() && m_strips[since].isGap)
        ++since;
    if (heightSince(since) > HalfPage)
        return;
    for (std::size_t at = since; at + 1 < m_strips.size(); ++at)
        m_strips[at].staysWithNext = true;
}

void PageWriter::row(const Row& row)
{
    std::vector<Strip> strips = laidOut(row, m_width);
    for (QString& each : std::exchange(m_marks, {}))
        strips.front().marks.push_back(std::move(each));
    strips.front().room = std::exchange(m_room, 0);
    for (Strip& each : strips) {
        each.head = m_tableHead;
        m_strips.push_back(std::move(each));
    }
}

} // namespace ui
