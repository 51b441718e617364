// SPDX-License-Identifier: Apache-2.0
// The dialects of JSON Schema that contracts are written in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class Dialect : std::uint8_t {
    Draft4,
    OpenApi20, ///< Swagger's subset of draft 4
    OpenApi30, ///< nullable, boolean exclusive bounds, `$ref` hides its siblings
    Draft6,
    Draft7,
    Draft2019,
    Draft2020, ///< OpenAPI 3.1 and later too
};

/// "draft4", "oas20", "oas30", "draft6", "draft7", "2019-09", "2020-12".
std::string_view dialectId(Dialect dialect);
std::optional<Dialect> dialectFromId(std::string_view id);
/// By a `$schema`, with or without its empty fragment.
std::optional<Dialect> dialectFromUri(std::string_view uri);

/// Whether what stands beside a `$ref` counts: from 2019-09 on.
constexpr bool readsBesideReference(Dialect dialect)
{
    return dialect >= Dialect::Draft2019;
}

} // namespace core
