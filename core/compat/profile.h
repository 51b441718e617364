// SPDX-License-Identifier: Apache-2.0
// How strict a repository wants to be.
#pragma once

#include "core/contract/language.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class Profile : std::uint8_t {
    Wire, ///< what breaks on the wire
    Source, ///< and what breaks generated code
    Strict, ///< Risky counts as Breaking
    GraphQlInspector, ///< as @graphql-inspector/core judges, row by row
    GraphQlJs, ///< as graphql-js does
    BufFile, ///< as buf does in its category FILE
    BufPackage,
    BufWireJson,
    BufWire,
    BufCsr,
};

/// Whether it gives another tool's verdicts in place of the law's.
constexpr bool isPeerProfile(Profile profile)
{
    return profile >= Profile::GraphQlInspector;
}

/// The one language that another tool judges; none of those that judge all.
std::optional<Language> languageOf(Profile profile);

std::string_view profileName(Profile profile);
std::optional<Profile> profileFromName(std::string_view name);

} // namespace core
