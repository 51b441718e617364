// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a large text are coloured already, and where to begin when only some of them are wanted.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

class StyledLines {
public:
    /// How far back a line is looked for whose state is known or can be guessed: some 7 ms of YAML.
    static constexpr std::uint32_t Lookback = 300;

    /// The columns a line is indented by; nothing for lines that do not tell (blank ones, comments).
    using Indentation = std::function<std::optional<std::uint32_t>(std::uint32_t line)>;

    bool isStyled(std::uint32_t line) const { return line < m_styled.size() && m_styled[line]; }
    void mark(std::uint32_t line);
    /// This line and all behind it.
    void forgetFrom(std::uint32_t line);
    std::uint32_t count() const { return m_count; }

    /// The line to begin with so that `line` gets its right colours: the first of the text, one behind a
    /// styled one, or else the least indented one not too far back, which is the least likely to be inside of
    /// something.
    std::uint32_t beginFor(std::uint32_t line, const Indentation& indentation) const;

private:
    std::vector<bool> m_styled;
    std::uint32_t m_count = 0;
};

} // namespace ui
