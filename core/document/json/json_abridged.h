// SPDX-License-Identifier: Apache-2.0
// JSON text as a parser may see it that only judges it: without what cannot change the verdict.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string_view>

namespace core {

inline bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Behind the blanks at `at`. Most blanks of a printed description are indentation, hence eight at a time.
inline const char* skipJsonBlanks(const char* at, const char* end)
{
    constexpr std::uint64_t EightSpaces = 0x2020202020202020;
    for (; at != end && isJsonBlank(*at); ++at) {
        std::uint64_t next = 0;
        while (end - at > 8 && (std::memcpy(&next, at + 1, 8), next == EightSpaces))
            at += 8;
    }
    return at;
}

/// Gives a text out byte by byte. Of a run of blanks comes only the first; a string of nothing but plain
/// ASCII looks empty, all others come whole. A strict parser keeps its verdict and saves most of its time.
class AbridgedJson {
public:
    explicit AbridgedJson(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(m_at + bytes.size())
        , m_wholeUntil(m_at)
    {
    }

    const char* at() const { return m_at; }
    const char* end() const { return m_end; }

    void advance()
    {
        const char left = *m_at++;
        if (m_at < m_wholeUntil)
            return;
        if (isJsonBlank(left))
            m_at = skipJsonBlanks(m_at, m_end);
        else if (left == '"' && m_at != m_wholeUntil)
            enterString();
    }

private:
    static bool isPlain(char c) { return c >= ' ' && c != '"' && c != '\\' && c <= '~'; }

    void enterString()
    {
        const char* const stop = std::find_if_not(m_at, m_end, isPlain);
        if (stop != m_end && *stop == '"')
            m_at = stop;
        m_wholeUntil = stringEnd(stop);
    }

    /// Behind the closing quote, looking for it from inside a string.
    const char* stringEnd(const char* from) const
    {
        for (; from != m_end && *from != '"'; ++from)
            if (*from == '\\' && from + 1 != m_end)
                ++from;
        return from == m_end ? m_end : from + 1;
    }

    const char* m_at;
    const char* m_end;
    const char* m_wholeUntil; ///< the end of the string that is being given out
};

/// An input iterator over it; all copies share one place.
class AbridgedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    AbridgedIterator(AbridgedJson* text, bool isEnd)
        : m_text(text)
        , m_isEnd(isEnd)
    {
    }

    reference operator*() const { return *m_text->at(); }
    AbridgedIterator& operator++()
    {
        m_text->advance();
        return *this;
    }
    bool operator==(const AbridgedIterator& other) const { return place() == other.place(); }
    bool operator!=(const AbridgedIterator& other) const { return place() != other.place(); }

private:
    const char* place() const { return m_isEnd ? m_text->end() : m_text->at(); }

    AbridgedJson* m_text;
    bool m_isEnd;
};

} // namespace core
