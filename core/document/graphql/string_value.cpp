// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/string_value.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace core::graphql {
namespace {

constexpr std::string_view Quotes = "\"\"\"";
constexpr std::string_view EscapedQuotes = "\\\"\"\"";
constexpr std::string_view Blanks = " \t";

constexpr std::array<std::pair<char, char>, 8> Escapes {
    {{'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};

std::optional<char> plainEscape(char letter)
{
    const auto* found = std::ranges::find(Escapes, letter, &std::pair<char, char>::first);
    return found == Escapes.end() ? std::nullopt : std::optional(found->second);
}

struct Escaped {
    std::uint32_t code = 0;
    std::size_t length = 0; ///< of what is written; 0: it is no escape
};

/// "\u{1F600}".
Escaped bracedEscape(std::string_view text)
{
    constexpr std::size_t MostDigits = 8;
    const std::size_t close = text.find('}');
    if (close == std::string_view::npos || close < 4 || close - 3 > MostDigits)
        return {};
    const auto code = hexNumber(text.substr(3), close - 3);
    const bool isCharacter = code && *code <= 0x10FFFF && !isHighSurrogate(*code) && !isLowSurrogate(*code);
    return isCharacter ? Escaped {*code, close + 1} : Escaped {};
}

/// At the backslash of "\u00e9", of a pair of surrogates, or of "\u{e9}".
Escaped unicodeEscape(std::string_view text)
{
    constexpr std::size_t Length = 6;
    if (text.starts_with("\\u{"))
        return bracedEscape(text);
    const auto code = hexNumber(text.substr(std::min<std::size_t>(2, text.size())), 4);
    if (!code || isLowSurrogate(*code))
        return {};
    if (!isHighSurrogate(*code))
        return {*code, Length};
    if (!text.substr(Length).starts_with("\\u"))
        return {};
    const auto low = hexNumber(text.substr(Length + 2), 4);
    return low && isLowSurrogate(*low) ? Escaped {joinSurrogates(*code, *low), Length * 2} : Escaped {};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (true) {
        const auto* const found =
            std::ranges::find_if(text, [](char each) { return each == '\n' || each == '\r'; });
        const std::size_t end =
            found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
}

bool isBlankOrBreak(char each)
{
    return each == ' ' || each == '\n' || each == '\t' || each == '\r';
}

std::size_t indentation(std::string_view line)
{
    std::size_t width = 0;
    while (width < line.size() && (line[width] == ' ' || line[width] == '\t'))
        ++width;
    return width;
}

bool isBlank(std::string_view line)
{
    return indentation(line) == line.size();
}

/// That of every line but the first, which stands behind the quotes.
std::size_t sharedIndentation(const std::vector<std::string_view>& lines)
{
    std::size_t shared = std::string_view::npos;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (!isBlank(lines[i]))
            shared = std::min(shared, indentation(lines[i]));
    return shared == std::string_view::npos ? 0 : shared;
}

void appendReplaced(
    std::string& out, std::string_view text, std::string_view sought, std::string_view replacement)
{
    for (std::size_t at = text.find(sought); at != std::string_view::npos; at = text.find(sought)) {
        out += text.substr(0, at);
        out += replacement;
        text.remove_prefix(at + sought.size());
    }
    out += text;
}

/// The usual form: one line alone that says something. Nothing when there are several, or none.
std::optional<std::string_view> onlyLine(std::string_view text)
{
    std::size_t first = 0;
    while (first < text.size() && isBlankOrBreak(text[first]))
        ++first;
    if (first == text.size())
        return std::nullopt;
    std::size_t last = text.size() - 1;
    while (isBlankOrBreak(text[last]))
        --last;
    const auto hasBreak = [](std::string_view part) {
        return part.find('\n') != std::string_view::npos || part.find('\r') != std::string_view::npos;
    };
    if (hasBreak(text.substr(first, last - first)))
        return std::nullopt;
    // Behind the quotes blanks are text; on a line of its own they are its indentation.
    const std::size_t begin = hasBreak(text.substr(0, first)) ? first : 0;
    std::size_t end = last + 1;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    return text.substr(begin, end - begin);
}

std::string_view betweenQuotes(std::string_view raw)
{
    raw.remove_prefix(std::min(raw.size(), Quotes.size()));
    const bool isClosed = raw.ends_with(Quotes) && !raw.ends_with(EscapedQuotes);
    return isClosed ? raw.substr(0, raw.size() - Quotes.size()) : raw;
}

} // namespace

std::string_view stringValue(TreeBuilder& builder, ByteRange range, std::string& buffer)
{
    std::string_view text = builder.tree().source().slice(range);
    text.remove_prefix(1);
    std::uint32_t at = range.begin + 1;
    // An open one ends with its line, and an escaped quote closes nothing: the lexer has told.
    std::size_t backslashes = 0;
    while (backslashes + 1 < text.size() && text[text.size() - 2 - backslashes] == '\\')
        ++backslashes;
    if (text.ends_with('"') && backslashes % 2 == 0)
        text.remove_suffix(1);
    if (text.find('\\') == std::string_view::npos)
        return text;
    buffer.clear();
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('\\'), text.size());
        buffer += text.substr(0, plain);
        text.remove_prefix(plain);
        at += static_cast<std::uint32_t>(plain);
        if (text.empty())
            break;
        std::size_t length = std::min<std::size_t>(2, text.size());
        const char letter = text.size() > 1 ? text[1] : '\0';
        const Escaped escaped = letter == 'u' ? unicodeEscape(text) : Escaped {};
        if (escaped.length != 0) {
            appendUtf8(buffer, escaped.code);
            length = escaped.length;
        } else if (const auto meant = plainEscape(letter)) {
            buffer += *meant;
        } else {
            builder.report({.code = "graphql-escape",
                .range = {at, at + static_cast<std::uint32_t>(length)},
                .message = "This escape means no character",
                .hint = R"(Known are \" \\ \/ \b \f \n \r \t, \u00e9 and \u{1F600})"});
            buffer += text.substr(0, length);
        }
        text.remove_prefix(length);
        at += static_cast<std::uint32_t>(length);
    }
    return buffer;
}

std::string_view blockStringValue(std::string_view raw, std::string& buffer)
{
    const std::string_view text = betweenQuotes(raw);
    const auto only = onlyLine(text);
    if (only && only->find(EscapedQuotes) == std::string_view::npos)
        return *only;
    std::vector<std::string_view> lines = linesOf(text);
    const std::size_t shared = sharedIndentation(lines);
    for (std::size_t i = 1; i < lines.size(); ++i)
        lines[i].remove_prefix(std::min(shared, lines[i].size()));
    std::size_t first = 0;
    while (first < lines.size() && isBlank(lines[first]))
        ++first;
    while (lines.size() > first && isBlank(lines.back()))
        lines.pop_back();
    buffer.clear();
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (i > first)
            buffer += '\n';
        appendReplaced(buffer, lines[i], EscapedQuotes, Quotes);
    }
    return buffer;
}

std::string writeString(std::string_view value)
{
    std::string out = "\"";
    for (const char each : value) {
        const auto* found = std::ranges::find(Escapes, each, &std::pair<char, char>::second);
        if (found != Escapes.end() && each != '/')
            (out += '\\') += found->first;
        else if (static_cast<unsigned char>(each) < 0x20) {
            constexpr std::string_view Digits = "0123456789abcdef";
            out += "\\u00";
            out += Digits[static_cast<unsigned char>(each) >> 4U];
            out += Digits[static_cast<unsigned char>(each) & 15U];
        } else
            out += each;
    }
    return out + '"';
}

std::string writeBlockString(std::string_view value, std::string_view indent)
{
    if (value.empty())
        return "\"\"\"\"\"\"";
    // The first line of one that begins with a blank says so only right behind the quotes.
    const bool standsBehind = Blanks.find(value.front()) != std::string_view::npos;
    std::string out(Quotes);
    bool isFirst = true;
    for (const std::string_view line : linesOf(value)) {
        if (!isFirst || !standsBehind)
            out += '\n';
        if (!standsBehind && !line.empty())
            out += indent;
        appendReplaced(out, line, Quotes, EscapedQuotes);
        isFirst = false;
    }
    out += '\n';
    out += standsBehind ? std::string_view() : indent;
    return out + std::string(Quotes);
}

} // namespace core::graphql
