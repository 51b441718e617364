// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/styled_lines.h"

#include <algorithm>
#include <limits>

namespace ui {

void StyledLines::mark(std::uint32_t line)
{
    if (line >= m_styled.size())
        m_styled.resize(line + 1);
    if (!m_styled[line])
        ++m_count;
    m_styled[line] = true;
}

void StyledLines::forgetFrom(std::uint32_t line)
{
    if (line >= m_styled.size())
        return;
    const auto first = m_styled.begin() + line;
    m_count -= static_cast<std::uint32_t>(std::count(first, m_styled.end(), true));
    m_styled.erase(first, m_styled.end());
}

std::uint32_t StyledLines::beginFor(std::uint32_t line, const Indentation& indentation) const
{
    const std::uint32_t farthest = line > Lookback ? line - Lookback : 0;
    std::uint32_t best = line;
    std::uint32_t leastIndented = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t candidate = line;; --candidate) {
        if (candidate == 0 || isStyled(candidate - 1))
            return candidate;
        const auto columns = indentation(candidate);
        if (columns && *columns < leastIndented) {
            best = candidate;
            leastIndented = *columns;
        }
        if (leastIndented == 0 || candidate == farthest)
            return best;
    }
}

} // namespace ui
