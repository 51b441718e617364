// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/search_ticks.h"

namespace ui {

namespace {

/// How many lines are looked through before somebody may have lost interest.
constexpr std::uint32_t LinesAtOnce = 4096;

} // namespace

std::vector<std::uint32_t> linesWith(
    const core::SourceText& text, const SoughtText& sought, const std::stop_token& stop)
{
    const TextPattern pattern(sought);
    std::vector<std::uint32_t> found;
    for (std::uint32_t line = 0; line < text.lineCount() && pattern.isUsable(); ++line) {
        if (line % LinesAtOnce == 0 && stop.stop_requested())
            return {};
        if (pattern.isIn(text.line(line)))
            found.push_back(line);
    }
    return found;
}

SearchTicks::SearchTicks(QObject* parent)
    : QObject(parent)
    , m_searching([this](std::vector<std::uint32_t> lines) { take(std::move(lines)); })
{
}

void SearchTicks::search(std::shared_ptr<const core::SourceText> text, const SoughtText& sought)
{
    if (!text || sought.words.isEmpty()) {
        m_searching.cancel();
        return take({});
    }
    m_searching.start([text = std::move(text), sought](
                          const std::stop_token& stop) { return linesWith(*text, sought, stop); });
}

void SearchTicks::take(std::vector<std::uint32_t> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    emit changed();
}

} // namespace ui
