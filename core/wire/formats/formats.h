// SPDX-License-Identifier: Apache-2.0
// The formats of texts that JSON Schema names, each by the standard it names for it.
#pragma once

#include <string_view>

namespace core {

using IsFormat = bool (*)(std::string_view text);

/// Null when the name is none of those below.
IsFormat formatNamed(std::string_view name);

// RFC 3339
bool isDateTime(std::string_view text);
bool isFullDate(std::string_view text);
bool isFullTime(std::string_view text);
bool isDuration(std::string_view text);

// RFC 1123, 2673, 4291, 5321, 5890, 6531
bool isHostname(std::string_view text);
bool isIdnHostname(std::string_view text);
bool isIpv4(std::string_view text);
bool isIpv6(std::string_view text);
bool isEmail(std::string_view text);
bool isIdnEmail(std::string_view text);

// RFC 3986, 3987, 6570
bool isUri(std::string_view text);
bool isUriReference(std::string_view text);
bool isIri(std::string_view text);
bool isIriReference(std::string_view text);
bool isUriTemplate(std::string_view text);

// RFC 4122, 6901, 4648
bool isUuid(std::string_view text);
bool isJsonPointer(std::string_view text);
bool isRelativeJsonPointer(std::string_view text);
bool isBase64(std::string_view text);

} // namespace core
