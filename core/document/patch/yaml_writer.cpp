// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/yaml_writer.h"

#include "core/base/unicode.h"
#include "core/document/yaml/yaml_schema.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Strings here, booleans and dates to the many readers that still follow YAML 1.1: written so that all
/// agree.
constexpr std::array OldBooleans {
    std::string_view("yes"), std::string_view("no"), std::string_view("on"), std::string_view("off")};

bool isOldBoolean(std::string_view text)
{
    if (text.size() > 3)
        return false;
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::find(OldBooleans, lower) != OldBooleans.end();
}

/// "2026-11-21", with or without a time behind it.
bool isOldDate(std::string_view text)
{
    constexpr std::string_view Form = "dddd-dd-dd";
    if (text.size() < Form.size())
        return false;
    for (std::size_t at = 0; at < Form.size(); ++at) {
        const bool isDigit = text[at] >= '0' && text[at] <= '9';
        if (Form[at] == 'd' ? !isDigit : text[at] != Form[at])
            return false;
    }
    return true;
}

/// The character at `at`, which is well-formed and `length` bytes long.
std::uint32_t codeAt(std::string_view text, std::size_t at, std::size_t length)
{
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    if (length == 1)
        return byte(0);
    std::uint32_t code = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t offset = 1; offset < length; ++offset)
        code = code << 6U | (byte(offset) & 0x3FU);
    return code;
}

/// What YAML does not print as it is, and what ends a line to some readers.
bool needsYamlEscape(std::uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029 || code == 0xFEFF
        || code == 0xFFFE || code == 0xFFFF;
}

bool needsEscape(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text, at), 1);
        if (needsYamlEscape(codeAt(text, at, length)))
            return true;
        at += length;
    }
    return false;
}

void appendHex(std::string& out, std::uint32_t code, int digits)
{
    for (int digit = digits; digit-- > 0;)
        out += "0123456789ABCDEF"[code >> (4 * digit) & 0xFU];
}

void appendEscape(std::string& out, std::uint32_t code)
{
    switch (code) {
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += code < 0x100 ? "\\x" : "\\u";
        appendHex(out, code, code < 0x100 ? 2 : 4);
    }
}

std::string doubleQuoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text, at), 1);
        const std::uint32_t code = codeAt(text, at, length);
        if (needsYamlEscape(code)) {
            appendEscape(out, code);
        } else {
            if (code == '"' || code == '\\')
                out += '\\';
            out += text.substr(at, length);
        }
        at += length;
    }
    return out + '"';
}

std::string singleQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out.append(c == '\'' ? 2 : 1, c);
    return out + '\'';
}

bool mayStartPlainYaml(std::string_view text)
{
    constexpr std::string_view Indicators = ",[]{}#&*!|>'\"%@`";
    if (Indicators.find(text.front()) != std::string_view::npos || text.starts_with("---")
        || text.starts_with("..."))
        return false;
    const bool needsFollower = text.front() == '-' || text.front() == '?' || text.front() == ':';
    return !needsFollower
        || (text.size() > 1 && text[1] != ' ' && Indicators.find(text[1]) == std::string_view::npos);
}

/// A `|` block says it line by line; not when it would need an indentation indicator or escapes.
bool fitsBlockScalar(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos)
        return false;
    const std::size_t first = text.find_first_not_of('\n');
    if (first == std::string_view::npos || text[first] == ' ')
        return false;
    std::string withoutLineEnds(text);
    std::erase(withoutLineEnds, '\n');
    return !needsEscape(withoutLineEnds);
}

std::string blockScalar(std::string_view text, std::uint32_t column, const YamlStyle& style)
{
    const std::size_t content = text.find_last_not_of('\n') + 1;
    const std::size_t lineEnds = text.size() - content;
    std::string out = lineEnds == 0 ? "|-" : lineEnds == 1 ? "|" : "|+";
    if (lineEnds > 0)
        text.remove_suffix(1);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out += style.lineEnd;
        if (end > begin)
            out.append(column, ' ').append(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

/// On one line, or as a block whose lines stand in this column.
std::string scalar(const Fragment& value, std::uint32_t column, const YamlStyle& style)
{
    if (value.kind == NodeKind::Null)
        return "null";
    if (value.kind != NodeKind::String)
        return value.text;
    if (style.hasBlockScalars && fitsBlockScalar(value.text))
        return blockScalar(value.text, column, style);
    return writeYamlString(value.text, YamlContext::Block);
}

} // namespace

bool mayBePlainYaml(std::string_view text, YamlContext context)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':' || needsEscape(text)
        || !mayStartPlainYaml(text))
        return false;
    if (context == YamlContext::Flow && text.find_first_of(",[]{}") != std::string_view::npos)
        return false;
    return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

std::string writeYamlString(std::string_view text, YamlContext context, YamlQuotes quotes)
{
    const bool isPlain = mayBePlainYaml(text, context) && plainKind(text) == NodeKind::String
        && !isOldBoolean(text) && !isOldDate(text) && text != "<<";
    if (quotes == YamlQuotes::Needed && isPlain)
        return std::string(text);
    const bool prefersDouble = quotes == YamlQuotes::Double
        || (quotes == YamlQuotes::Needed && text.find('\'') != std::string_view::npos);
    return prefersDouble || needsEscape(text) ? doubleQuoted(text) : singleQuoted(text);
}

std::string writeYamlFlow(const Fragment& value)
{
    if (!value.isMap() && !value.isSequence())
        return value.kind == NodeKind::String ? writeYamlString(value.text, YamlContext::Flow)
                                              : scalar(value, 0, {});
    std::string out(1, value.isMap() ? '{' : '[');
    for (std::size_t at = 0; at < value.items.size(); ++at) {
        out += at == 0 ? "" : ", ";
        if (value.isMap())
            out += writeYamlString(value.keys[at], YamlContext::Flow) + ": ";
        out += writeYamlFlow(value.items[at]);
    }
    return out + (value.isMap() ? '}' : ']');
}

std::string writeBehindKey(const Fragment& value, std::uint32_t column, const YamlStyle& style)
{
    if (value.items.empty())
        return ' '
            + (value.isMap() || value.isSequence() ? writeYamlFlow(value)
                                                   : scalar(value, column + style.step, style));
    const std::uint32_t inner = column + (value.isMap() || style.indentsItems ? style.step : 0);
    return style.lineEnd + std::string(inner, ' ') + writeBlock(value, inner, style);
}

std::string writeBehindDash(const Fragment& value, std::uint32_t column, const YamlStyle& style)
{
    return ' ' + writeBlock(value, column + 2, style);
}

std::string writeBlock(const Fragment& value, std::uint32_t column, const YamlStyle& style)
{
    if (value.items.empty())
        return value.isMap() || value.isSequence() ? writeYamlFlow(value)
                                                   : scalar(value, std::max(column, 1U), style);
    std::string out;
    for (std::size_t at = 0; at < value.items.size(); ++at) {
        if (at > 0)
            out += style.lineEnd + std::string(column, ' ');
        if (value.isMap())
            out += writeYamlString(value.keys[at], YamlContext::Block) + ':'
                + writeBehindKey(value.items[at], column, style);
        else
            out += '-' + writeBehindDash(value.items[at], column, style);
    }
    return out;
}

} // namespace core
