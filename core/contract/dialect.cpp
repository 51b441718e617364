// SPDX-License-Identifier: Apache-2.0
#include "core/contract/dialect.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct DialectName {
    Dialect dialect;
    std::string_view id;
    std::string_view uri; ///< without its empty fragment; empty: it has none
};

constexpr std::array DialectNames {
    DialectName {Dialect::Draft4, "draft4", "http://json-schema.org/draft-04/schema"},
    DialectName {Dialect::OpenApi20, "oas20", ""},
    DialectName {Dialect::OpenApi30, "oas30", ""},
    DialectName {Dialect::Draft6, "draft6", "http://json-schema.org/draft-06/schema"},
    DialectName {Dialect::Draft7, "draft7", "http://json-schema.org/draft-07/schema"},
    DialectName {Dialect::Draft2019, "2019-09", "https://json-schema.org/draft/2019-09/schema"},
    DialectName {Dialect::Draft2020, "2020-12", "https://json-schema.org/draft/2020-12/schema"},
    // The dialect of OpenAPI 3.1 is 2020-12 with words of its own, none of which is about validity.
    DialectName {Dialect::Draft2020, "oas31", "https://spec.openapis.org/oas/3.1/dialect/base"},
};

} // namespace

std::string_view dialectId(Dialect dialect)
{
    return std::ranges::find(DialectNames, dialect, &DialectName::dialect)->id;
}

std::optional<Dialect> dialectFromId(std::string_view id)
{
    const auto* found = std::ranges::find(DialectNames, id, &DialectName::id);
    return found == DialectNames.end() ? std::nullopt : std::optional(found->dialect);
}

std::optional<Dialect> dialectFromUri(std::string_view uri)
{
    if (uri.ends_with('#'))
        uri.remove_suffix(1);
    if (uri.empty())
        return {};
    const auto* found = std::ranges::find(DialectNames, uri, &DialectName::uri);
    return found == DialectNames.end() ? std::nullopt : std::optional(found->dialect);
}

} // namespace core
