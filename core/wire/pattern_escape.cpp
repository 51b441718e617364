// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern_escape.h"

#include "core/base/unicode.h"
#include "core/wire/unicode_property.h"

#include <string>

namespace core {

namespace {

PatternEscape single(std::uint32_t code)
{
    return {CodePointSet {{code, code}}, code};
}

PatternEscape characters(CodePointSet set)
{
    return {std::move(set), std::nullopt};
}

bool isAsciiLetter(std::uint32_t code)
{
    return (code | 0x20U) >= 'a' && (code | 0x20U) <= 'z';
}

bool isAsciiDigit(std::uint32_t code)
{
    return code >= '0' && code <= '9';
}

std::optional<std::uint32_t> hexDigits(PatternCursor& cursor, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const std::uint32_t code = cursor.peek(index);
        const auto digit = code < 0x80 ? hexValue(static_cast<char>(code)) : std::nullopt;
        if (!digit)
            return std::nullopt;
        number = number * 16 + *digit;
    }
    cursor.goTo(cursor.place() + count);
    return number;
}

/// Up to the closing brace, the opening one being read.
std::optional<std::string> braced(PatternCursor& cursor)
{
    std::string inside;
    while (!cursor.isAtEnd() && cursor.peek() != '}' && cursor.peek() < 0x80)
        inside += static_cast<char>(cursor.take());
    return cursor.accept('}') && !inside.empty() ? std::optional(inside) : std::nullopt;
}

std::optional<std::uint32_t> bracedCodePoint(PatternCursor& cursor)
{
    const auto digits = braced(cursor);
    const auto code = digits && digits->size() <= 6 ? hexNumber(*digits, digits->size()) : std::nullopt;
    return code && *code <= LastCodePoint ? code : std::nullopt;
}

std::uint32_t joinedWithNextEscape(PatternCursor& cursor, std::uint32_t high)
{
    const std::size_t before = cursor.place();
    if (isHighSurrogate(high) && cursor.accept("\\u"))
        if (const auto low = hexDigits(cursor, 4); low && isLowSurrogate(*low))
            return joinSurrogates(high, *low);
    cursor.goTo(before);
    return high;
}

Result<PatternEscape> unicodeEscape(PatternCursor& cursor)
{
    const bool isBraced = cursor.accept('{');
    const auto code = isBraced ? bracedCodePoint(cursor) : hexDigits(cursor, 4);
    if (!code)
        return fail(ErrorCode::BadInput, "\\u is not followed by a code point in hexadecimal digits");
    return single(isBraced ? *code : joinedWithNextEscape(cursor, *code));
}

Result<PatternEscape> propertyEscape(PatternCursor& cursor, bool isNegated)
{
    const auto name = cursor.accept('{') ? braced(cursor) : std::nullopt;
    if (!name)
        return fail(ErrorCode::BadInput, "\\p is not followed by the name of a property in braces");
    auto set = unicodeProperty(*name);
    if (!set)
        return fail(ErrorCode::Unsupported, "uses the property \\p{" + *name + "}, which we do not know");
    return characters(isNegated ? set->complement() : std::move(*set));
}

Result<PatternEscape> controlLetter(PatternCursor& cursor)
{
    if (!isAsciiLetter(cursor.peek()))
        return fail(ErrorCode::BadInput, "\\c is not followed by a letter");
    return single(cursor.take() % 32);
}

Result<PatternEscape> byteEscape(PatternCursor& cursor)
{
    const auto code = hexDigits(cursor, 2);
    if (!code)
        return fail(ErrorCode::BadInput, "\\x is not followed by two hexadecimal digits");
    return single(*code);
}

Result<PatternEscape> identityEscape(PatternCursor& cursor, std::uint32_t code)
{
    if (code == '0' && !isAsciiDigit(cursor.peek()))
        return single(0);
    std::string spelled = "\\";
    appendUtf8(spelled, code);
    if (isAsciiDigit(code))
        return fail(
            ErrorCode::Unsupported, "uses the backreference " + spelled + ", which we do not evaluate");
    if (isAsciiLetter(code))
        return fail(ErrorCode::BadInput, spelled + " is no escape of ECMA-262");
    return single(code);
}

} // namespace

CodePointSet digitCharacters()
{
    return {{'0', '9'}};
}

CodePointSet wordCharacters()
{
    return {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
}

CodePointSet spaceCharacters()
{
    return {{'\t', '\r'}, {' ', ' '}, {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029},
        {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
}

CodePointSet lineEndCharacters()
{
    return {{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}};
}

Result<PatternEscape> readPatternEscape(PatternCursor& cursor)
{
    if (cursor.isAtEnd())
        return fail(ErrorCode::BadInput, "it ends with a backslash");
    const std::uint32_t code = cursor.take();
    switch (code) {
    case 'd':
        return characters(digitCharacters());
    case 'D':
        return characters(digitCharacters().complement());
    case 'w':
        return characters(wordCharacters());
    case 'W':
        return characters(wordCharacters().complement());
    case 's':
        return characters(spaceCharacters());
    case 'S':
        return characters(spaceCharacters().complement());
    case 't':
        return single('\t');
    case 'n':
        return single('\n');
    case 'v':
        return single('\v');
    case 'f':
        return single('\f');
    case 'r':
        return single('\r');
    case 'c':
        return controlLetter(cursor);
    case 'x':
        return byteEscape(cursor);
    case 'u':
        return unicodeEscape(cursor);
    case 'p':
    case 'P':
        return propertyEscape(cursor, code == 'P');
    case 'k':
        return fail(ErrorCode::Unsupported, "uses the backreference \\k, which we do not evaluate");
    default:
        return identityEscape(cursor, code);
    }
}

} // namespace core
