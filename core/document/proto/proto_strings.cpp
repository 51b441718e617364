// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_strings.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <cstring>

namespace core {
namespace {

constexpr std::string_view Letters = "abfnrtv\\'\"?";
constexpr std::string_view Meanings = "\a\b\f\n\r\t\v\\'\"?";

/// Reads one escape at a time; `at` stands behind the backslash and is moved behind the escape.
class Escape {
public:
    Escape(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }

    std::size_t end() const { return m_at; }

    bool decode(std::string& out)
    {
        const char first = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (const std::size_t known = first == '\0' ? Letters.npos : Letters.find(first);
            known != Letters.npos) {
            ++m_at;
            out += Meanings[known];
            return true;
        }
        if (first >= '0' && first <= '7')
            return decodeOctal(out);
        ++m_at;
        if (first == 'x' || first == 'X')
            return decodeByte(out);
        if (first == 'u' || first == 'U')
            return decodeCharacter(out, first == 'u' ? 4 : 8);
        return false;
    }

private:
    bool decodeOctal(std::string& out)
    {
        unsigned value = 0;
        for (int count = 0; count < 3 && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '7';
             ++count)
            value = value * 8 + static_cast<unsigned>(m_text[m_at++] - '0');
        out += static_cast<char>(value);
        return value < 256;
    }

    bool decodeByte(std::string& out)
    {
        unsigned value = 0;
        int count = 0;
        for (; count < 2 && m_at < m_text.size(); ++count, ++m_at) {
            const auto digit = hexValue(m_text[m_at]);
            if (!digit)
                break;
            value = value * 16 + *digit;
        }
        out += static_cast<char>(value);
        return count > 0;
    }

    bool decodeCharacter(std::string& out, std::size_t digits)
    {
        const auto code = hexNumber(m_text.substr(m_at), digits);
        m_at += code ? digits : 0;
        if (!code || *code > 0x10FFFF || isHighSurrogate(*code) || isLowSurrogate(*code))
            return false;
        appendUtf8(out, *code);
        return true;
    }

    std::string_view m_text;
    std::size_t m_at;
};

} // namespace

std::string_view insideOfQuotes(const ProtoToken& token)
{
    std::string_view inside = token.text.substr(1);
    if (token.text.size() > 1 && inside.ends_with(token.text.front()))
        inside.remove_suffix(1);
    return inside;
}

bool isPlainProtoString(const ProtoToken& token)
{
    return token.text.find('\\') == std::string_view::npos;
}

std::string escapedBytes(std::string_view bytes)
{
    constexpr std::string_view Spelled = "\n\r\t\\'\"";
    constexpr std::string_view Spellings = "nrt\\'\"";
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (const std::size_t at = Spelled.find(c); at != Spelled.npos) {
            out += '\\';
            out += Spellings[at];
        } else if (byte >= 0x20 && byte < 0x7f) {
            out += c;
        } else {
            out += '\\';
            for (const int shift : {6, 3, 0})
                out += static_cast<char>('0' + ((byte >> shift) & 7));
        }
    }
    return out;
}

void appendProtoString(std::string& out, const ProtoToken& token, TreeBuilder& builder)
{
    const std::string_view inside = insideOfQuotes(token);
    for (std::size_t at = 0; at < inside.size();) {
        if (inside[at] != '\\') {
            out += inside[at++];
            continue;
        }
        Escape escape(inside, at + 1);
        const std::size_t kept = out.size();
        const bool isGood = escape.decode(out);
        const std::size_t end = std::min(escape.end(), inside.size());
        if (!isGood) {
            const std::uint32_t begin = token.range.begin + 1 + static_cast<std::uint32_t>(at);
            builder.report({.code = "bad-escape",
                .range = {begin, begin + static_cast<std::uint32_t>(end - at)},
                .message = "This escape means nothing",
                .hint = "A backslash itself is written \\\\"});
            out.resize(kept);
            out.append(inside.substr(at, end - at));
        }
        at = end;
    }
}

} // namespace core
