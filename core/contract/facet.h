// SPDX-License-Identifier: Apache-2.0
// Everything about an element that can be compared, in one closed list.
#pragma once

#include "core/document/tree.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace core {

enum class Facet : std::uint8_t {
    None, ///< of a change: the element itself

    // what is said about it, without an effect on the wire
    Title,
    Summary,
    Description,
    Comment,
    ExternalDocs,
    Example,
    Examples,
    Xml,
    TermsOfService,
    Contact,
    License,
    OperationId,
    Tags,
    TagParent,
    TagKind,
    SchemaDialect,

    // its life
    Deprecated,
    Sunset, ///< `x-sunset`: the date after which it may go
    Stability, ///< `x-stability-level`

    // which values it has
    Types, ///< `bits` holds JsonType bits; none: nothing is valid; AllTypes: anything
    Format,
    Enum, ///< `values`; `const` is an enum of one
    OpenEnum, ///< the set of values is declared open: `x-extensible-enum`, `x-enum-open`
    Default,
    Minimum,
    ExclusiveMinimum,
    Maximum,
    ExclusiveMaximum,
    MultipleOf,
    MinLength,
    MaxLength,
    Pattern,
    ContentEncoding,
    ContentMediaType,
    MinItems,
    MaxItems,
    UniqueItems,
    MinContains,
    MaxContains,
    MinFields,
    MaxFields,
    DependentRequired, ///< `values` holds the lists, each under the key of its trigger
    Discriminator, ///< the name of the property
    DiscriminatorMapping,
    DiscriminatorDefault,

    // how it is used
    Required,
    ReadOnly,
    WriteOnly,
    Location, ///< of a parameter: query, querystring, header, path, cookie
    Style,
    Explode,
    AllowReserved,
    AllowEmptyValue,
    CollectionFormat, ///< 2.0 only where no style says the same

    // service
    Url,
    SchemeType,
    SchemeName, ///< http: "bearer"; apiKey: the name of its header, query parameter or cookie
    BearerFormat,
    AuthorizationUrl,
    TokenUrl,
    RefreshUrl,
    DeviceAuthorizationUrl,
    MetadataUrl,
    LinkTarget,
    LinkParameters,
    LinkBody,
    LinkServer,
    ExtensionValue, ///< of an Extension element
    Unknown, ///< a keyword the reader does not know; never silent

    // of named types
    TypeKind, ///< "type", "interface", "union", "enum", "input", "scalar"
    WrappedType, ///< "[Line!]!": a named type with its lists and what may not be null
    DeprecationReason,
    Repeatable,
    Locations, ///< `values`: where a directive may stand

    // Protocol Buffers
    FieldNumber,
    RangeEnd, ///< of a range of numbers; the first is its FieldNumber
    FieldName,
    ValueType, ///< "int32", "message", "enum"
    TypeName, ///< in full
    Cardinality, ///< "optional with explicit presence", "repeated"
    JsonName,
    InChoice, ///< the oneof a field is in
    Packed,
    EnumOpenness, ///< "open" or "closed"
    JsonFormat,
    Utf8Validation,
    JavaUtf8Validation,
    CppStringType,
    JsType,
    AliasAllowed,
    StandardAccessor, ///< that it is given up
    MessageSet,
    ClientStreaming,
    ServerStreaming,
    Idempotency,
    Syntax,
    Package,
    HomeFile, ///< that declares it
    Extendee, ///< the message an extension extends, in full
    OptionValue,
};
inline constexpr Facet LastFacet = Facet::OptionValue;

/// As OpenAPI and JSON Schema spell it: "maxLength"; for people and for tests.
std::string_view facetName(Facet facet);
/// Whether it is a mere word about the element, which nothing on the wire depends on.
bool isAnnotation(Facet facet);

enum JsonType : std::uint32_t {
    NullType = 1,
    BooleanType = 2,
    IntegerType = 4, ///< a number without fraction; `number` has both bits
    FractionType = 8,
    StringType = 16,
    ArrayType = 32,
    ObjectType = 64,
    FileType = 128, ///< OpenAPI 2.0's `file`
};
inline constexpr std::uint32_t NumberType = IntegerType | FractionType;
inline constexpr std::uint32_t AllTypes = 127;

/// One facet of one element, with the place that says it.
struct FacetValue {
    Facet facet = Facet::None;
    /// Types; 1 for a true flag; of an Enum 1 when null is among the values though none of them says so.
    std::uint32_t bits = 0;
    /// Where it is said; invalid for a default that nobody wrote.
    Node node = {};
    /// Of a scalar: its text, a number as it is spelled.
    std::string_view text = {};
    /// Of a set: its members.
    std::span<const Node> values = {};
};

} // namespace core
