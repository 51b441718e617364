// SPDX-License-Identifier: Apache-2.0
// The lines of OpenAPI, and what tells them apart while reading.
#pragma once

#include "core/contract/dialect.h"

#include <cstdint>
#include <string_view>

namespace core::openapi {

enum class Version : std::uint8_t { V20, V30, V31, V32 };

constexpr Version versionOf(std::string_view written)
{
    if (written.starts_with("2"))
        return Version::V20;
    if (written.starts_with("3.0"))
        return Version::V30;
    return written.starts_with("3.1") ? Version::V31 : Version::V32;
}

constexpr Dialect dialectOf(Version version)
{
    switch (version) {
    case Version::V20:
        return Dialect::OpenApi20;
    case Version::V30:
        return Dialect::OpenApi30;
    default:
        return Dialect::Draft2020;
    }
}

} // namespace core::openapi
