// SPDX-License-Identifier: Apache-2.0
#include "app/cli/relative_uri.h"

namespace cli {

namespace {

/// What RFC 3986 lets stand in a segment, and the slash between them.
bool standsAsItIs(char c)
{
    constexpr std::string_view Marks = "-._~/!$&'()*+,;=@";
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || Marks.find(c) != std::string_view::npos;
}

} // namespace

std::string relativeUri(std::string_view path)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string out(path.starts_with('/') ? "file://" : "");
    for (const char each : path) {
        if (standsAsItIs(each)) {
            out += each;
            continue;
        }
        const auto byte = static_cast<unsigned char>(each);
        out.append({'%', Digits[byte >> 4U], Digits[byte & 15U]});
    }
    return out;
}

} // namespace cli
