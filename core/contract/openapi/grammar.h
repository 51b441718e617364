// SPDX-License-Identifier: Apache-2.0
// Which keys the objects of OpenAPI have, and what may stand under each: for people who are writing one.
#pragma once

#include "core/contract/openapi/version.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace core::openapi {

enum class ObjectKind : std::uint8_t {
    None, ///< a plain value, an extension, or what the grammar does not know
    Callback,
    Components,
    Contact,
    Description, ///< the whole of it, as its entry file holds it
    Discriminator,
    Encoding,
    Example,
    ExternalDocs,
    Flow,
    Flows,
    Header,
    Info,
    License,
    Link,
    MediaType,
    Operation,
    Parameter,
    PathItem,
    RequestBody,
    Response,
    Schema,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
    Xml,
};

enum class Holding : std::uint8_t { One, List, Map };

/// What the keys of a map, or the words of a list, are the names of.
enum class NamesOf : std::uint8_t {
    Anything,
    StatusCodes,
    MediaTypes,
    SecuritySchemes,
    Tags,
    Properties, ///< of the schema they stand in
    Values, ///< of the enum beside them
    Operations,
};

struct KeyRule {
    std::string_view key; ///< "*": whatever it is
    ObjectKind value = ObjectKind::None; ///< what stands there, once or many times
    Holding holding = Holding::One;
    std::string_view words = {}; ///< what it may say, between spaces
    NamesOf names = NamesOf::Anything;
    std::uint8_t versions = 0xF; ///< a bit for each Version

    bool isOf(Version version) const { return (versions & (1U << static_cast<unsigned>(version))) != 0; }
};

/// In the order in which people write them.
std::span<const KeyRule> keysOf(ObjectKind kind);
/// Null: the kind has no such key in this version.
const KeyRule* findKey(ObjectKind kind, std::string_view key, Version version);
/// The key of the map they are shared in, in `components` or (2.0) at the top: "schemas", "definitions";
/// nothing where they cannot be.
std::string_view homeOf(ObjectKind kind, Version version);

} // namespace core::openapi
