// SPDX-License-Identifier: Apache-2.0
// The reading place in the text of a regular expression, code point by code point.
#pragma once

#include "core/wire/code_point_set.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

class PatternCursor {
public:
    explicit PatternCursor(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const DecodedCodePoint decoded = decodeCodePoint(text, at);
            m_codes.push_back(decoded.code);
            at += decoded.length;
        }
    }

    bool isAtEnd() const { return m_at == m_codes.size(); }
    std::size_t place() const { return m_at; }
    void goTo(std::size_t place) { m_at = place; }
    void goToEnd() { m_at = m_codes.size(); }

    /// 0 at the end: a NUL in a pattern is one like any other, to which no syntax is attached.
    std::uint32_t peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_codes.size() ? m_codes[m_at + ahead] : 0;
    }
    std::uint32_t take() { return isAtEnd() ? 0 : m_codes[m_at++]; }
    bool accept(std::uint32_t code)
    {
        const bool isThere = !isAtEnd() && m_codes[m_at] == code;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    bool accept(std::string_view ascii)
    {
        const std::size_t before = m_at;
        for (const char c : ascii) {
            if (!accept(static_cast<unsigned char>(c))) {
                m_at = before;
                return false;
            }
        }
        return true;
    }

private:
    std::vector<std::uint32_t> m_codes;
    std::size_t m_at = 0;
};

} // namespace core
