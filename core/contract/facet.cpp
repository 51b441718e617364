// SPDX-License-Identifier: Apache-2.0
#include "core/contract/facet.h"

#include <array>

namespace core {
namespace {

constexpr auto FacetNames = std::to_array<std::string_view>({
    "", // None
    "title", "summary", "description", "comment", "externalDocs", "example", "examples", "xml",
    "termsOfService", "contact", "license", "operationId", "tags",
    "parent", // TagParent
    "kind", // TagKind
    "jsonSchemaDialect", // SchemaDialect
    "deprecated",
    "x-sunset", // Sunset
    "x-stability-level", // Stability
    "type", // Types
    "format", "enum",
    "open enum", // OpenEnum
    "default", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "pattern", "contentEncoding", "contentMediaType", "minItems", "maxItems", "uniqueItems",
    "minContains", "maxContains",
    "minProperties", // MinFields
    "maxProperties", // MaxFields
    "dependentRequired", "discriminator",
    "discriminator mapping", // DiscriminatorMapping
    "discriminator defaultMapping", // DiscriminatorDefault
    "required", "readOnly", "writeOnly",
    "in", // Location
    "style", "explode", "allowReserved", "allowEmptyValue", "collectionFormat", "url",
    "scheme type", // SchemeType
    "scheme name", // SchemeName
    "bearerFormat", "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl",
    "metadata URL", // MetadataUrl
    "link target", // LinkTarget
    "link parameters", // LinkParameters
    "link requestBody", // LinkBody
    "link server", // LinkServer
    "value", // ExtensionValue
    "unknown keyword", // Unknown
    "kind of type", // TypeKind
    "wrapped type", // WrappedType
    "deprecation reason", // DeprecationReason
    "repeatable", "locations",
    "number", // FieldNumber
    "last number", // RangeEnd
    "name", // FieldName
    "value type", // ValueType
    "type name", // TypeName
    "cardinality", // Cardinality
    "json_name", // JsonName
    "oneof", // InChoice
    "packed", // Packed
    "enum type", // EnumOpenness
    "JSON format", // JsonFormat
    "UTF-8 validation", // Utf8Validation
    "Java UTF-8 validation", // JavaUtf8Validation
    "C++ string type", // CppStringType
    "jstype", // JsType
    "allow_alias", // AliasAllowed
    "no_standard_descriptor_accessor", // StandardAccessor
    "message_set_wire_format", // MessageSet
    "client streaming", // ClientStreaming
    "server streaming", // ServerStreaming
    "idempotency_level", // Idempotency
    "syntax", // Syntax
    "package", // Package
    "file", // HomeFile
    "extended message", // Extendee
    "option value", // OptionValue
});
static_assert(FacetNames.size() == static_cast<std::size_t>(LastFacet) + 1);

} // namespace

std::string_view facetName(Facet facet)
{
    return FacetNames[static_cast<std::size_t>(facet)];
}

bool isAnnotation(Facet facet)
{
    return (facet >= Facet::Title && facet <= Facet::SchemaDialect) || facet == Facet::DeprecationReason;
}

} // namespace core
