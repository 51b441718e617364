// SPDX-License-Identifier: Apache-2.0
#include "core/wire/http/uri_text.h"

namespace core {

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || each == '-' || each == '.' || each == '_' || each == '~';
        if (isPlain)
            encoded += each;
        else
            encoded.append({'%', Digits[byte >> 4U], Digits[byte & 15U]});
    }
    return encoded;
}

} // namespace core
