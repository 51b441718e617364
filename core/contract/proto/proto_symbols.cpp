// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_symbols.h"

#include <algorithm>
#include <array>

namespace core::proto {
namespace {

constexpr std::array<std::string_view, 15> ScalarTypes {"double", "float", "int32", "int64", "uint32",
    "uint64", "sint32", "sint64", "fixed32", "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes"};
constexpr std::array<std::string_view, 4> WellKnownPackages {
    "google.protobuf.", "google.api.", "google.rpc.", "google.type."};
constexpr std::array<std::string_view, 3> WellKnownFolders {"google/api/", "google/rpc/", "google/type/"};
constexpr std::string_view FolderOfTheLanguage = "google/protobuf/";
constexpr std::array<std::string_view, 17> FilesOfTheLanguage {"any", "api", "compiler/plugin",
    "cpp_features", "descriptor", "duration", "empty", "field_mask", "go_features", "internal_options",
    "java_features", "source_context", "struct", "timestamp", "type", "wrappers", "csharp_features"};
constexpr std::array<std::string_view, 46> WellKnownEnums {"google.api.BackendRule.PathTranslation",
    "google.api.ChangeType", "google.api.ClientLibraryDestination", "google.api.ClientLibraryOrganization",
    "google.api.ErrorReason", "google.api.FieldBehavior", "google.api.FieldInfo.Format",
    "google.api.FlowControlLimitExceededBehaviorProto", "google.api.LabelDescriptor.ValueType",
    "google.api.LaunchStage",
    "google.api.MetricDescriptor.MetricDescriptorMetadata.TimeSeriesResourceHierarchyLevel",
    "google.api.MetricDescriptor.MetricKind", "google.api.MetricDescriptor.ValueType",
    "google.api.Property.PropertyType", "google.api.ResourceDescriptor.History",
    "google.api.ResourceDescriptor.Style", "google.protobuf.Edition",
    "google.protobuf.ExtensionRangeOptions.VerificationState",
    "google.protobuf.FeatureSet.EnforceNamingStyle", "google.protobuf.FeatureSet.EnumType",
    "google.protobuf.FeatureSet.FieldPresence", "google.protobuf.FeatureSet.JsonFormat",
    "google.protobuf.FeatureSet.MessageEncoding",
    "google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits",
    "google.protobuf.FeatureSet.RepeatedFieldEncoding", "google.protobuf.FeatureSet.Utf8Validation",
    "google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility",
    "google.protobuf.Field.Cardinality", "google.protobuf.Field.Kind",
    "google.protobuf.FieldDescriptorProto.Label", "google.protobuf.FieldDescriptorProto.Type",
    "google.protobuf.FieldOptions.CType", "google.protobuf.FieldOptions.JSType",
    "google.protobuf.FieldOptions.OptionRetention", "google.protobuf.FieldOptions.OptionTargetType",
    "google.protobuf.FileOptions.OptimizeMode", "google.protobuf.GeneratedCodeInfo.Annotation.Semantic",
    "google.protobuf.MethodOptions.IdempotencyLevel", "google.protobuf.NullValue",
    "google.protobuf.SymbolVisibility", "google.protobuf.Syntax",
    "google.protobuf.compiler.CodeGeneratorResponse.Feature", "google.rpc.Code", "google.type.CalendarPeriod",
    "google.type.DayOfWeek", "google.type.Month"};

bool startsWithAny(std::string_view text, const auto& prefixes)
{
    return std::ranges::any_of(prefixes, [&](std::string_view each) { return text.starts_with(each); });
}

TypeReference builtIn(std::string_view name)
{
    if (!isWellKnownType(name))
        return {TypeKind::Unknown, std::string(name)};
    const bool isEnum = std::ranges::find(WellKnownEnums, name) != WellKnownEnums.end();
    return {isEnum ? TypeKind::Enum : TypeKind::Message, std::string(name)};
}

} // namespace

bool isWellKnownType(std::string_view name)
{
    return startsWithAny(name, WellKnownPackages);
}

bool isScalarType(std::string_view word)
{
    return std::ranges::find(ScalarTypes, word) != ScalarTypes.end();
}

bool isWellKnownFile(std::string_view import)
{
    if (!import.starts_with(FolderOfTheLanguage))
        return startsWithAny(import, WellKnownFolders);
    return std::ranges::any_of(FilesOfTheLanguage, [&](std::string_view file) {
        return import.substr(FolderOfTheLanguage.size()) == std::string(file) + ".proto";
    });
}

void Symbols::add(std::string_view name, const Element& type, bool isEnum)
{
    m_types.try_emplace(name, Symbol {&type, isEnum});
}

TypeReference Symbols::resolve(std::string_view scope, std::string_view written) const
{
    if (isScalarType(written))
        return {TypeKind::Scalar, std::string(written)};
    const bool isFull = written.starts_with('.');
    if (isFull)
        written.remove_prefix(1);
    for (std::string_view around = isFull ? std::string_view() : scope;;) {
        const std::string name =
            around.empty() ? std::string(written) : std::string(around) + '.' + std::string(written);
        const auto found = m_types.find(name);
        if (found != m_types.end())
            return {found->second.isEnum ? TypeKind::Enum : TypeKind::Message, name, found->second.type};
        if (around.empty())
            return builtIn(written);
        const std::size_t dot = around.rfind('.');
        around = dot == std::string_view::npos ? std::string_view() : around.substr(0, dot);
    }
}

} // namespace core::proto
