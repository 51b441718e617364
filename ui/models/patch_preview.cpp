// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patch_preview.h"

#include "ui/text.h"

#include <algorithm>
#include <span>

namespace ui {

namespace {

constexpr std::uint32_t Around = 2;

/// Lines that are written anew together.
struct Stretch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::vector<core::TextEdit> edits = {};
};

std::vector<Stretch> stretchesOf(const core::SourceText& text, const core::TextPatch& patch)
{
    std::vector<Stretch> stretches;
    for (const core::TextEdit& edit : patch.edits()) {
        const std::uint32_t first = text.position(edit.range.begin).line;
        const std::uint32_t last = text.position(edit.range.end).line;
        if (stretches.empty() || first > stretches.back().last)
            stretches.push_back({first, last, {}});
        stretches.back().last = std::max(stretches.back().last, last);
        stretches.back().edits.push_back(edit);
    }
    return stretches;
}

std::vector<std::string> linesIn(std::string_view text)
{
    std::vector<std::string> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.emplace_back(line);
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> patchedLines(const core::SourceText& text, const Stretch& stretch)
{
    std::string patched;
    std::uint32_t at = text.lineBegin(stretch.first);
    for (const core::TextEdit& edit : stretch.edits) {
        patched += text.slice({at, edit.range.begin});
        patched += edit.replacement;
        at = edit.range.end;
    }
    patched += text.slice(
        {at, text.lineBegin(stretch.last) + static_cast<std::uint32_t>(text.line(stretch.last).size())});
    return linesIn(patched);
}

class PreviewRows {
public:
    explicit PreviewRows(const core::SourceText& text)
        : m_text(text)
    {
    }

    std::vector<PreviewLine> take(std::size_t most)
    {
        if (m_rows.size() > most) {
            std::uint32_t left = 0;
            for (const PreviewLine& row : std::span(m_rows).subspan(most - 1))
                left += row.kind == PreviewKind::LeftOut ? row.number : 1;
            m_rows.resize(most - 1);
            m_rows.push_back({PreviewKind::LeftOut, {}, left});
        }
        return std::move(m_rows);
    }

    /// Lines that both texts have, from where the rows end.
    void keep(std::uint32_t begin, std::uint32_t end)
    {
        if (begin > m_next && !m_rows.empty())
            m_rows.push_back({PreviewKind::LeftOut, {}, begin - m_next});
        for (std::uint32_t line = std::max(begin, m_next); line < std::min(end, shownLines()); ++line)
            m_rows.push_back({PreviewKind::Kept, toShown(m_text.line(line)), line + 1});
        m_next = std::max(m_next, end);
    }

    void change(const Stretch& stretch)
    {
        std::vector<std::string> before;
        for (std::uint32_t line = stretch.first; line <= stretch.last; ++line)
            before.emplace_back(m_text.line(line));
        std::vector<std::string> after = patchedLines(m_text, stretch);
        std::size_t same = 0;
        while (same < before.size() && same < after.size() && before[same] == after[same])
            ++same;
        std::size_t sameBelow = 0;
        while (sameBelow < before.size() - same && sameBelow < after.size() - same
            && before[before.size() - 1 - sameBelow] == after[after.size() - 1 - sameBelow])
            ++sameBelow;
        const auto first = stretch.first + static_cast<std::uint32_t>(same);
        const auto behind = stretch.last + 1 - static_cast<std::uint32_t>(sameBelow);
        keep(first > Around ? first - Around : 0, first);
        addRun(
            PreviewKind::Removed, std::span(before).subspan(same, before.size() - sameBelow - same), first);
        addRun(PreviewKind::Added, std::span(after).subspan(same, after.size() - sameBelow - same), first);
        m_next = behind;
    }

    std::uint32_t next() const { return m_next; }

private:
    /// Of many lines the middle is counted: what comes in their place is to be seen, too.
    void addRun(PreviewKind kind, std::span<const std::string> lines, std::uint32_t first)
    {
        constexpr std::size_t Most = 6;
        constexpr std::size_t Above = 3;
        constexpr std::size_t Below = 1;
        for (std::size_t each = 0; each < lines.size(); ++each) {
            if (lines.size() > Most && each == Above) {
                const std::size_t left = lines.size() - Above - Below;
                m_rows.push_back({PreviewKind::LeftOut, {}, static_cast<std::uint32_t>(left)});
                each += left;
            }
            const std::uint32_t number =
                kind == PreviewKind::Removed ? first + static_cast<std::uint32_t>(each) + 1 : 0;
            m_rows.push_back({kind, toShown(lines[each]), number});
        }
    }

    /// What stands behind the last line end is no line to anybody.
    std::uint32_t shownLines() const
    {
        const std::uint32_t lines = m_text.lineCount();
        return m_text.line(lines - 1).empty() ? lines - 1 : lines;
    }

    const core::SourceText& m_text;
    std::vector<PreviewLine> m_rows;
    std::uint32_t m_next = 0; ///< the line behind the rows
};

} // namespace

std::vector<PreviewLine> previewOf(
    const core::SourceText& text, const core::TextPatch& patch, std::size_t most)
{
    PreviewRows rows(text);
    for (const Stretch& stretch : stretchesOf(text, patch)) {
        // What stands between two changes that are near is one with them.
        if (rows.next() > 0)
            rows.keep(rows.next(), std::min(rows.next() + Around, stretch.first));
        rows.change(stretch);
    }
    if (!patch.empty())
        rows.keep(rows.next(), rows.next() + Around);
    return rows.take(most);
}

} // namespace ui
