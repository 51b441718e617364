// SPDX-License-Identifier: Apache-2.0
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

namespace core {

namespace {

bool isLiteralCharacter(char c)
{
    return c > ' ' && std::string_view("\"'<>\\^`{|}%").find(c) == std::string_view::npos;
}

bool takeEscape(Scan& scan)
{
    if (!scan.take('%'))
        return false;
    const std::string_view digits = scan.rest().substr(0, 2);
    if (digits.size() < 2 || !std::ranges::all_of(digits, isHexByte))
        return false;
    return scan.take(digits[0]) && scan.take(digits[1]);
}

bool takeVariableName(Scan& scan)
{
    const auto isNameCharacter = [](char c) { return isLetterByte(c) || isDigitByte(c) || c == '_'; };
    bool hasAny = false;
    while (!scan.takeWhile(isNameCharacter).empty() || takeEscape(scan) || (hasAny && scan.take('.')))
        hasAny = true;
    return hasAny;
}

bool takeVariable(Scan& scan)
{
    if (!takeVariableName(scan))
        return false;
    if (scan.take('*'))
        return true;
    if (!scan.take(':'))
        return true;
    const std::string_view length = scan.takeWhile(isDigitByte);
    return !length.empty() && length.front() != '0' && length.size() <= 4;
}

/// Behind its opening brace.
bool takeExpression(Scan& scan)
{
    constexpr std::string_view Operators = "+#./;?&=,!@|";
    if (!scan.isAtEnd() && Operators.find(scan.rest().front()) != std::string_view::npos)
        scan.take(scan.rest().front());
    do {
        if (!takeVariable(scan))
            return false;
    } while (scan.take(','));
    return scan.take('}');
}

} // namespace

bool isUriTemplate(std::string_view text)
{
    Scan scan(text);
    while (!scan.isAtEnd()) {
        const auto isLiteral = [](char c) { return isLiteralCharacter(c) || isBeyondAscii(c); };
        if (!scan.takeWhile(isLiteral).empty() || takeEscape(scan))
            continue;
        if (!scan.take('{') || !takeExpression(scan))
            return false;
    }
    return true;
}

} // namespace core
