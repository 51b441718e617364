// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/grammar.h"

#include <algorithm>
#include <array>

namespace core::openapi {

/// A namespace of its own: its short names are for the tables alone.
namespace table {

namespace {

using enum ObjectKind;
using enum Holding;

constexpr std::uint8_t In20 = 1;
constexpr std::uint8_t In30 = 2;
constexpr std::uint8_t In31 = 4;
constexpr std::uint8_t In32 = 8;
constexpr std::uint8_t From30 = In30 | In31 | In32;
constexpr std::uint8_t From31 = In31 | In32;
constexpr std::uint8_t Ever = In20 | From30;

constexpr std::string_view Flags = "true false";

constexpr KeyRule plain(std::string_view key, std::uint8_t versions = Ever)
{
    return {.key = key, .versions = versions};
}

constexpr KeyRule says(std::string_view key, std::string_view words, std::uint8_t versions = Ever)
{
    return {.key = key, .words = words, .versions = versions};
}

constexpr KeyRule one(std::string_view key, ObjectKind value, std::uint8_t versions = Ever)
{
    return {.key = key, .value = value, .versions = versions};
}

constexpr KeyRule list(std::string_view key, ObjectKind value, std::uint8_t versions = Ever)
{
    return {.key = key, .value = value, .holding = List, .versions = versions};
}

constexpr KeyRule wordList(std::string_view key, NamesOf names, std::uint8_t versions = Ever)
{
    return {.key = key, .holding = List, .names = names, .versions = versions};
}

constexpr KeyRule map(std::string_view key, ObjectKind value, std::uint8_t versions = Ever)
{
    return {.key = key, .value = value, .holding = Map, .versions = versions};
}

constexpr KeyRule mapOf(NamesOf names, std::string_view key, ObjectKind value, std::uint8_t versions = Ever)
{
    return {.key = key, .value = value, .holding = Map, .names = names, .versions = versions};
}

constexpr KeyRule named(std::string_view key, NamesOf names, std::uint8_t versions = Ever)
{
    return {.key = key, .names = names, .versions = versions};
}

constexpr std::array DescriptionKeys {
    says("openapi", "3.2.0 3.1.1 3.0.4", From30),
    says("swagger", "2.0", In20),
    plain("$self", In32),
    one("info", Info),
    plain("jsonSchemaDialect", From31),
    list("servers", Server, From30),
    plain("host", In20),
    plain("basePath", In20),
    KeyRule {.key = "schemes", .holding = List, .words = "https http wss ws", .versions = In20},
    wordList("consumes", NamesOf::MediaTypes, In20),
    wordList("produces", NamesOf::MediaTypes, In20),
    list("tags", Tag),
    list("security", SecurityRequirement),
    map("paths", PathItem),
    map("webhooks", PathItem, From31),
    one("components", Components, From30),
    map("definitions", Schema, In20),
    map("parameters", Parameter, In20),
    map("responses", Response, In20),
    map("securityDefinitions", SecurityScheme, In20),
    one("externalDocs", ExternalDocs),
};

constexpr std::array InfoKeys {
    plain("title"),
    plain("summary", From31),
    plain("description"),
    plain("termsOfService"),
    one("contact", Contact),
    one("license", License),
    plain("version"),
};

constexpr std::array ContactKeys {plain("name"), plain("url"), plain("email")};
constexpr std::array LicenseKeys {plain("name"), plain("identifier", From31), plain("url")};
constexpr std::array ExternalDocsKeys {plain("description"), plain("url")};

constexpr std::array TagKeys {
    plain("name"),
    plain("summary", In32),
    plain("description"),
    one("externalDocs", ExternalDocs),
    named("parent", NamesOf::Tags, In32),
    says("kind", "nav badge audience", In32),
};

constexpr std::array ServerKeys {
    plain("url"),
    plain("name", In32),
    plain("description"),
    map("variables", ServerVariable),
};

constexpr std::array ServerVariableKeys {
    wordList("enum", NamesOf::Anything),
    named("default", NamesOf::Values),
    plain("description"),
};

constexpr std::array PathItemKeys {
    plain("$ref"),
    plain("summary", From30),
    plain("description", From30),
    one("get", Operation),
    one("put", Operation),
    one("post", Operation),
    one("delete", Operation),
    one("options", Operation),
    one("head", Operation),
    one("patch", Operation),
    one("trace", Operation, From30),
    one("query", Operation, In32),
    map("additionalOperations", Operation, In32),
    list("parameters", Parameter),
    list("servers", Server, From30),
};

constexpr std::array OperationKeys {
    wordList("tags", NamesOf::Tags),
    plain("summary"),
    plain("description"),
    plain("operationId"),
    list("parameters", Parameter),
    one("requestBody", RequestBody, From30),
    mapOf(NamesOf::StatusCodes, "responses", Response),
    map("callbacks", Callback, From30),
    says("deprecated", Flags),
    list("security", SecurityRequirement),
    list("servers", Server, From30),
    wordList("consumes", NamesOf::MediaTypes, In20),
    wordList("produces", NamesOf::MediaTypes, In20),
    KeyRule {.key = "schemes", .holding = List, .words = "https http wss ws", .versions = In20},
    one("externalDocs", ExternalDocs),
};

constexpr std::string_view Formats =
    "date-time date time duration email uri uuid hostname ipv4 ipv6 int32 int64 float double byte binary "
    "password";
constexpr std::string_view OldTypes = "string integer number boolean array file";

constexpr std::array ParameterKeys {
    plain("$ref"),
    plain("name"),
    says("in", "query header path formData body", In20),
    says("in", "query header path cookie", In30 | In31),
    says("in", "query header path cookie querystring", In32),
    plain("description"),
    says("required", Flags),
    says("deprecated", Flags, From30),
    says("allowEmptyValue", Flags),
    one("schema", Schema),
    says("style", "form simple label matrix spaceDelimited pipeDelimited deepObject", From30),
    says("explode", Flags, From30),
    says("allowReserved", Flags, From30),
    mapOf(NamesOf::MediaTypes, "content", MediaType, From30),
    plain("example", From30),
    map("examples", Example, From30),
    says("type", OldTypes, In20),
    says("format", Formats, In20),
    one("items", Schema, In20),
    says("collectionFormat", "csv ssv tsv pipes multi", In20),
    wordList("enum", NamesOf::Anything, In20),
    named("default", NamesOf::Values, In20),
    plain("minimum", In20),
    plain("maximum", In20),
    plain("minLength", In20),
    plain("maxLength", In20),
    plain("pattern", In20),
    plain("minItems", In20),
    plain("maxItems", In20),
    says("uniqueItems", Flags, In20),
};

constexpr std::array HeaderKeys {
    plain("$ref", From30),
    plain("description"),
    says("required", Flags, From30),
    says("deprecated", Flags, From30),
    one("schema", Schema, From30),
    says("style", "simple", From30),
    says("explode", Flags, From30),
    mapOf(NamesOf::MediaTypes, "content", MediaType, From30),
    plain("example", From30),
    map("examples", Example, From30),
    says("type", OldTypes, In20),
    says("format", Formats, In20),
    one("items", Schema, In20),
    wordList("enum", NamesOf::Anything, In20),
    named("default", NamesOf::Values, In20),
};

constexpr std::array RequestBodyKeys {
    plain("$ref"),
    plain("description"),
    says("required", Flags),
    mapOf(NamesOf::MediaTypes, "content", MediaType),
};

constexpr std::array MediaTypeKeys {
    plain("$ref", In32),
    one("schema", Schema),
    one("itemSchema", Schema, In32),
    plain("example"),
    map("examples", Example),
    map("encoding", Encoding),
    list("prefixEncoding", Encoding, In32),
    one("itemEncoding", Encoding, In32),
};

constexpr std::array EncodingKeys {
    named("contentType", NamesOf::MediaTypes),
    map("headers", Header),
    says("style", "form spaceDelimited pipeDelimited deepObject"),
    says("explode", Flags),
    says("allowReserved", Flags),
};

constexpr std::array ResponseKeys {
    plain("$ref"),
    plain("summary", In32),
    plain("description"),
    map("headers", Header),
    mapOf(NamesOf::MediaTypes, "content", MediaType, From30),
    map("links", Link, From30),
    one("schema", Schema, In20),
    plain("examples", In20),
};

constexpr std::array CallbackKeys {plain("$ref"), one("*", PathItem)};

constexpr std::array ExampleKeys {
    plain("$ref"),
    plain("summary"),
    plain("description"),
    plain("value"),
    plain("dataValue", In32),
    plain("serializedValue", In32),
    plain("externalValue"),
};

constexpr std::array LinkKeys {
    plain("$ref"),
    named("operationId", NamesOf::Operations),
    plain("operationRef"),
    plain("parameters"),
    plain("requestBody"),
    plain("description"),
    one("server", Server),
};

constexpr std::array ComponentsKeys {
    map("schemas", Schema),
    map("responses", Response),
    map("parameters", Parameter),
    map("examples", Example),
    map("requestBodies", RequestBody),
    map("headers", Header),
    map("securitySchemes", SecurityScheme),
    map("links", Link),
    map("callbacks", Callback),
    map("pathItems", PathItem, From31),
    map("mediaTypes", MediaType, In32),
};

constexpr std::array SecuritySchemeKeys {
    plain("$ref", From30),
    says("type", "basic apiKey oauth2", In20),
    says("type", "http apiKey oauth2 openIdConnect", In30),
    says("type", "http apiKey oauth2 openIdConnect mutualTLS", From31),
    plain("description"),
    plain("name"),
    says("in", "query header", In20),
    says("in", "query header cookie", From30),
    says("scheme", "bearer basic digest", From30),
    says("bearerFormat", "JWT", From30),
    one("flows", Flows, From30),
    plain("openIdConnectUrl", From30),
    plain("oauth2MetadataUrl", In32),
    says("deprecated", Flags, In32),
    says("flow", "implicit password application accessCode", In20),
    plain("authorizationUrl", In20),
    plain("tokenUrl", In20),
    map("scopes", None, In20),
};

constexpr std::array FlowsKeys {
    one("implicit", Flow),
    one("password", Flow),
    one("clientCredentials", Flow),
    one("authorizationCode", Flow),
    one("deviceAuthorization", Flow, In32),
};

constexpr std::array FlowKeys {
    plain("authorizationUrl"),
    plain("deviceAuthorizationUrl", In32),
    plain("tokenUrl"),
    plain("refreshUrl"),
    map("scopes", None),
};

constexpr std::array SecurityRequirementKeys {
    KeyRule {.key = "*", .holding = List, .names = NamesOf::Anything},
};

constexpr std::array SchemaKeys {
    plain("$ref"), plain("title"), plain("description"),
    says("type", "object array string integer number boolean", In20 | In30),
    says("type", "object array string integer number boolean null", From31), says("format", Formats),
    says("nullable", Flags, In30), map("properties", Schema), wordList("required", NamesOf::Properties),
    KeyRule {.key = "additionalProperties", .value = Schema, .words = Flags}, one("items", Schema),
    wordList("enum", NamesOf::Anything), plain("const", From31), named("default", NamesOf::Values),
    named("example", NamesOf::Values), wordList("examples", NamesOf::Values, From31), list("allOf", Schema),
    list("oneOf", Schema, From30), list("anyOf", Schema, From30), one("not", Schema, From30),
    plain("minimum"), plain("maximum"), says("exclusiveMinimum", Flags, In20 | In30),
    says("exclusiveMaximum", Flags, In20 | In30), plain("exclusiveMinimum", From31),
    plain("exclusiveMaximum", From31), plain("multipleOf"), plain("minLength"), plain("maxLength"),
    plain("pattern"), plain("minItems"), plain("maxItems"), says("uniqueItems", Flags),
    plain("minProperties"), plain("maxProperties"), says("readOnly", Flags), says("writeOnly", Flags, From30),
    says("deprecated", Flags, From30), named("discriminator", NamesOf::Properties, In20),
    one("discriminator", Discriminator, From30), list("prefixItems", Schema, From31),
    one("contains", Schema, From31), plain("minContains", From31), plain("maxContains", From31),
    map("patternProperties", Schema, From31), one("propertyNames", Schema, From31),
    one("unevaluatedProperties", Schema, From31), one("unevaluatedItems", Schema, From31),
    one("if", Schema, From31), one("then", Schema, From31), one("else", Schema, From31),
    map("dependentSchemas", Schema, From31), plain("dependentRequired", From31),
    says("contentEncoding", "base64 base64url quoted-printable", From31),
    named("contentMediaType", NamesOf::MediaTypes, From31), one("contentSchema", Schema, From31),
    map("$defs", Schema, From31), plain("$id", From31), plain("$anchor", From31),
    plain("$dynamicRef", From31), plain("$dynamicAnchor", From31), plain("$schema", From31),
    plain("$comment", From31), one("xml", Xml), one("externalDocs", ExternalDocs),
    says("collectionFormat", "csv ssv tsv pipes", In20), // of the items of a parameter, which are near enough
};

constexpr std::array DiscriminatorKeys {
    named("propertyName", NamesOf::Properties),
    map("mapping", None),
    plain("defaultMapping", In32),
};

constexpr std::array XmlKeys {
    plain("name"),
    plain("namespace"),
    plain("prefix"),
    says("nodeType", "element attribute text cdata none", In32),
    says("attribute", Flags),
    says("wrapped", Flags),
};

std::span<const KeyRule> keys(ObjectKind kind)
{
    switch (kind) {
    case None:
        return {};
    case Callback:
        return CallbackKeys;
    case Components:
        return ComponentsKeys;
    case Contact:
        return ContactKeys;
    case Description:
        return DescriptionKeys;
    case Discriminator:
        return DiscriminatorKeys;
    case Encoding:
        return EncodingKeys;
    case Example:
        return ExampleKeys;
    case ExternalDocs:
        return ExternalDocsKeys;
    case Flow:
        return FlowKeys;
    case Flows:
        return FlowsKeys;
    case Header:
        return HeaderKeys;
    case Info:
        return InfoKeys;
    case License:
        return LicenseKeys;
    case Link:
        return LinkKeys;
    case MediaType:
        return MediaTypeKeys;
    case Operation:
        return OperationKeys;
    case Parameter:
        return ParameterKeys;
    case PathItem:
        return PathItemKeys;
    case RequestBody:
        return RequestBodyKeys;
    case Response:
        return ResponseKeys;
    case Schema:
        return SchemaKeys;
    case SecurityRequirement:
        return SecurityRequirementKeys;
    case SecurityScheme:
        return SecuritySchemeKeys;
    case Server:
        return ServerKeys;
    case ServerVariable:
        return ServerVariableKeys;
    case Tag:
        return TagKeys;
    case Xml:
        return XmlKeys;
    }
    return {};
}

} // namespace

} // namespace table

std::span<const KeyRule> keysOf(ObjectKind kind)
{
    return table::keys(kind);
}

const KeyRule* findKey(ObjectKind kind, std::string_view key, Version version)
{
    const std::span<const KeyRule> rules = keysOf(kind);
    const auto found = std::ranges::find_if(rules,
        [&](const KeyRule& rule) { return rule.isOf(version) && (rule.key == key || rule.key == "*"); });
    return found == rules.end() ? nullptr : &*found;
}

std::string_view homeOf(ObjectKind kind, Version version)
{
    const bool isOld = version == Version::V20;
    for (const KeyRule& rule : keysOf(isOld ? ObjectKind::Description : ObjectKind::Components)) {
        if (rule.isOf(version) && rule.value == kind && rule.holding == Holding::Map && rule.key != "paths")
            return rule.key;
    }
    return {};
}

} // namespace core::openapi
