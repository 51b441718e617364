// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_pointer.h"
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

namespace core {

bool isUuid(std::string_view text)
{
    constexpr std::string_view Shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(
        text, Shape, [](char c, char shape) { return shape == '-' ? c == '-' : isHexByte(c); });
}

bool isJsonPointer(std::string_view text)
{
    return parseJsonPointer(text).has_value();
}

bool isRelativeJsonPointer(std::string_view text)
{
    Scan scan(text);
    const std::string_view steps = scan.takeWhile(isDigitByte);
    if (steps.empty() || (steps.size() > 1 && steps.front() == '0'))
        return false;
    return scan.rest() == "#" || isJsonPointer(scan.rest());
}

bool isBase64(std::string_view text)
{
    Scan scan(text);
    scan.takeWhile([](char c) { return isLetterByte(c) || isDigitByte(c) || c == '+' || c == '/'; });
    const std::string_view padding = scan.rest();
    return text.size() % 4 == 0 && padding.size() <= 2
        && std::ranges::count(padding, '=') == std::ssize(padding);
}

} // namespace core
