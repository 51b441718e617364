// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/buf_rules.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct BufRule {
    std::string_view id;
    std::uint8_t categories;
};

constexpr std::uint8_t OfSource = BufFile | BufPackage;
constexpr std::uint8_t OfSourceAndCsr = OfSource | BufCsr;
constexpr std::uint8_t OfJson = OfSourceAndCsr | BufWireJson;
constexpr std::uint8_t OfAll = OfJson | BufWire;

/// Sorted.
constexpr auto BufRules = std::to_array<BufRule>({
    {"ENUM_NO_DELETE", BufFile | BufCsr},
    {"ENUM_SAME_JSON_FORMAT", OfJson},
    {"ENUM_SAME_TYPE", OfSource},
    {"ENUM_VALUE_NO_DELETE", OfSourceAndCsr},
    {"ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED", BufWireJson | BufCsr},
    {"ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", BufWireJson | BufWire | BufCsr},
    {"ENUM_VALUE_SAME_NAME", OfJson},
    {"EXTENSION_MESSAGE_NO_DELETE", OfSourceAndCsr},
    {"EXTENSION_NO_DELETE", BufFile},
    {"FIELD_NO_DELETE", OfSourceAndCsr},
    {"FIELD_NO_DELETE_UNLESS_NAME_RESERVED", BufWireJson | BufCsr},
    {"FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", BufWireJson | BufWire | BufCsr},
    {"FIELD_SAME_CARDINALITY", OfSource},
    {"FIELD_SAME_CPP_STRING_TYPE", OfSource},
    {"FIELD_SAME_DEFAULT", OfAll},
    {"FIELD_SAME_JAVA_UTF8_VALIDATION", OfSource},
    {"FIELD_SAME_JSON_NAME", OfJson},
    {"FIELD_SAME_JSTYPE", OfSource},
    {"FIELD_SAME_NAME", OfJson},
    {"FIELD_SAME_ONEOF", OfAll},
    {"FIELD_SAME_TYPE", OfSourceAndCsr},
    {"FIELD_SAME_UTF8_VALIDATION", OfSource},
    {"FIELD_WIRE_COMPATIBLE_CARDINALITY", BufWire},
    {"FIELD_WIRE_COMPATIBLE_TYPE", BufWire},
    {"FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY", BufWireJson | BufCsr},
    {"FIELD_WIRE_JSON_COMPATIBLE_TYPE", BufWireJson | BufCsr},
    {"FILE_NO_DELETE", BufFile | BufCsr},
    {"FILE_SAME_CC_ENABLE_ARENAS", OfSource},
    {"FILE_SAME_CC_GENERIC_SERVICES", OfSource},
    {"FILE_SAME_CSHARP_NAMESPACE", OfSource},
    {"FILE_SAME_GO_PACKAGE", OfSource},
    {"FILE_SAME_JAVA_GENERIC_SERVICES", OfSource},
    {"FILE_SAME_JAVA_MULTIPLE_FILES", OfSource},
    {"FILE_SAME_JAVA_OUTER_CLASSNAME", OfSource},
    {"FILE_SAME_JAVA_PACKAGE", OfSource},
    {"FILE_SAME_OBJC_CLASS_PREFIX", OfSource},
    {"FILE_SAME_OPTIMIZE_FOR", OfSource},
    {"FILE_SAME_PACKAGE", OfAll},
    {"FILE_SAME_PHP_CLASS_PREFIX", OfSource},
    {"FILE_SAME_PHP_METADATA_NAMESPACE", OfSource},
    {"FILE_SAME_PHP_NAMESPACE", OfSource},
    {"FILE_SAME_PY_GENERIC_SERVICES", OfSource},
    {"FILE_SAME_RUBY_PACKAGE", OfSource},
    {"FILE_SAME_SWIFT_PREFIX", OfSource},
    {"FILE_SAME_SYNTAX", OfSourceAndCsr},
    {"MESSAGE_NO_DELETE", BufFile | BufCsr},
    {"MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR", OfSourceAndCsr},
    {"MESSAGE_SAME_JSON_FORMAT", OfJson},
    {"MESSAGE_SAME_REQUIRED_FIELDS", OfAll},
    {"ONEOF_NO_DELETE", OfSourceAndCsr},
    {"PACKAGE_ENUM_NO_DELETE", BufPackage},
    {"PACKAGE_EXTENSION_NO_DELETE", BufPackage},
    {"PACKAGE_MESSAGE_NO_DELETE", BufPackage},
    {"PACKAGE_NO_DELETE", BufPackage},
    {"PACKAGE_SERVICE_NO_DELETE", BufPackage},
    {"RESERVED_ENUM_NO_DELETE", OfAll},
    {"RESERVED_MESSAGE_NO_DELETE", OfAll},
    {"RPC_NO_DELETE", OfSource},
    {"RPC_SAME_CLIENT_STREAMING", OfAll},
    {"RPC_SAME_IDEMPOTENCY_LEVEL", OfAll},
    {"RPC_SAME_REQUEST_TYPE", OfAll},
    {"RPC_SAME_RESPONSE_TYPE", OfAll},
    {"RPC_SAME_SERVER_STREAMING", OfAll},
    {"SERVICE_NO_DELETE", BufFile},
});
static_assert(BufRules.size() == 64);

} // namespace

std::uint8_t bufCategoriesOf(std::string_view rule)
{
    const auto* found = std::ranges::lower_bound(BufRules, rule, {}, &BufRule::id);
    return found != BufRules.end() && found->id == rule ? found->categories : std::uint8_t {0};
}

} // namespace core
