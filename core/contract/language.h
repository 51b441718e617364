// SPDX-License-Identifier: Apache-2.0
// The languages contracts are written in, and which of their versions we know.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class Language : std::uint8_t { OpenApi, AsyncApi, GraphQl, Proto, JsonSchema };

/// "OpenAPI", as people write it.
std::string_view languageName(Language language);
/// "openapi", as machines read it.
std::string_view languageId(Language language);
std::optional<Language> languageFromId(std::string_view id);

/// Whether two contracts in it can be compared; the others are only found.
bool isCompared(Language language);

/// Whether a contract that says this version of its language can be understood: "3.1.0" of OpenAPI, "proto3".
bool isKnownVersion(Language language, std::string_view version);

} // namespace core
