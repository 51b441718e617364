// SPDX-License-Identifier: Apache-2.0
#include "core/wire/formats/formats.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct FormatName {
    std::string_view name;
    IsFormat isFormat;
};

constexpr FormatName FormatNames[] = {
    {"byte", isBase64},
    {"date", isFullDate},
    {"date-time", isDateTime},
    {"duration", isDuration},
    {"email", isEmail},
    {"hostname", isHostname},
    {"idn-email", isIdnEmail},
    {"idn-hostname", isIdnHostname},
    {"ipv4", isIpv4},
    {"ipv6", isIpv6},
    {"iri", isIri},
    {"iri-reference", isIriReference},
    {"json-pointer", isJsonPointer},
    {"relative-json-pointer", isRelativeJsonPointer},
    {"time", isFullTime},
    {"uri", isUri},
    {"uri-reference", isUriReference},
    {"uri-template", isUriTemplate},
    {"uuid", isUuid},
};

} // namespace

IsFormat formatNamed(std::string_view name)
{
    const auto* const found = std::ranges::find(FormatNames, name, &FormatName::name);
    return found == std::end(FormatNames) ? nullptr : found->isFormat;
}

} // namespace core
