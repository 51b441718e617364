// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_writer.h"

#include "core/base/unicode.h"

namespace core {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// The letter behind the backslash, where there is a short form.
char shortForm(char c)
{
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return '\0';
    }
}

} // namespace

void JsonWriter::open(char opener, char closer, JsonLayout layout)
{
    beginValue();
    m_out += opener;
    const bool isWithinOneLine = !m_levels.empty() && m_levels.back().isOneLine;
    m_levels.push_back({closer, isWithinOneLine || layout == JsonLayout::OneLine || m_indent == 0});
}

void JsonWriter::close()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.hasEntries && !level.isOneLine)
        breakLine();
    m_out += level.closer;
}

void JsonWriter::key(std::string_view text)
{
    beginValue();
    quote(text);
    m_out += m_indent > 0 ? ": " : ":";
    m_isNamed = true;
}

void JsonWriter::string(std::string_view text)
{
    beginValue();
    quote(text);
}

void JsonWriter::literal(std::string_view spelling)
{
    beginValue();
    m_out += spelling;
}

void JsonWriter::member(std::string_view name, std::string_view text)
{
    key(name);
    string(text);
}

void JsonWriter::member(std::string_view name, std::uint64_t value)
{
    key(name);
    number(value);
}

void JsonWriter::flag(std::string_view name, bool value)
{
    key(name);
    literal(value ? "true" : "false");
}

void JsonWriter::beginValue()
{
    if (m_isNamed || m_levels.empty()) {
        m_isNamed = false;
        return;
    }
    Level& level = m_levels.back();
    if (level.hasEntries)
        m_out += level.isOneLine && m_indent > 0 ? ", " : ",";
    level.hasEntries = true;
    if (!level.isOneLine)
        breakLine();
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(m_levels.size() * m_indent, ' ');
}

void JsonWriter::quote(std::string_view text)
{
    m_out += '"';
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = needsEscape(text[at]) ? 0 : utf8Length(text, at);
        if (length > 0) {
            at += length;
            continue;
        }
        m_out += text.substr(copied, at - copied);
        at = escape(text, at);
        copied = at;
    }
    m_out += text.substr(copied);
    m_out += '"';
}

/// Writes what cannot stand as it is; gives the place behind it.
std::size_t JsonWriter::escape(std::string_view text, std::size_t at)
{
    constexpr std::string_view HexDigits = "0123456789abcdef";
    const char c = text[at];
    if (!needsEscape(c)) {
        m_out += ReplacementCharacter;
    } else if (const char letter = shortForm(c); letter != '\0') {
        m_out += '\\';
        m_out += letter;
    } else {
        m_out += "\\u00";
        m_out += HexDigits[static_cast<unsigned char>(c) >> 4U];
        m_out += HexDigits[static_cast<unsigned char>(c) & 0xFU];
    }
    return at + 1;
}

} // namespace core
