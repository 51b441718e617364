// SPDX-License-Identifier: Apache-2.0
// How strict a repository wants to be.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class Profile : std::uint8_t {
    Wire, ///< what breaks on the wire
    Source, ///< and what breaks generated code
    Strict, ///< Risky counts as Breaking
};

std::string_view profileName(Profile profile);
std::optional<Profile> profileFromName(std::string_view name);

} // namespace core
