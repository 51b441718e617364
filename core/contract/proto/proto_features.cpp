// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_features.h"

#include "core/contract/proto/proto_options.h"

#include <algorithm>
#include <string>

namespace core::proto {
namespace {

constexpr std::string_view FeaturesPrefix = "features.";

/// As options name them behind "features.".
constexpr std::array<std::string_view, FeatureCount> FeatureNames {"field_presence", "enum_type",
    "repeated_field_encoding", "utf8_validation", "message_encoding", "json_format", "(pb.cpp).string_type",
    "(pb.java).utf8_validation"};

constexpr std::array<std::string_view, FeatureCount> OfProto2 {
    "EXPLICIT", "CLOSED", "EXPANDED", "NONE", "LENGTH_PREFIXED", "LEGACY_BEST_EFFORT", "STRING", "DEFAULT"};
constexpr std::array<std::string_view, FeatureCount> OfProto3 {
    "IMPLICIT", "OPEN", "PACKED", "VERIFY", "LENGTH_PREFIXED", "ALLOW", "STRING", "DEFAULT"};
constexpr std::array<std::string_view, FeatureCount> Of2023 {
    "EXPLICIT", "OPEN", "PACKED", "VERIFY", "LENGTH_PREFIXED", "ALLOW", "STRING", "DEFAULT"};
constexpr std::array<std::string_view, FeatureCount> Of2024 {
    "EXPLICIT", "OPEN", "PACKED", "VERIFY", "LENGTH_PREFIXED", "ALLOW", "VIEW", "DEFAULT"};

} // namespace

Features Features::ofSyntax(std::string_view syntax)
{
    const auto& defaults = syntax == "proto2" ? OfProto2
        : syntax == "proto3"                  ? OfProto3
        : syntax == "2023"                    ? Of2023
                                              : Of2024;
    Features features;
    for (std::size_t at = 0; at < FeatureCount; ++at)
        features.m_values[at].text = defaults[at];
    return features;
}

Features Features::within(const Node& declaration) const
{
    Features inner = *this;
    for (FeatureValue& each : inner.m_values)
        each.place = {};
    forEachOption(declaration, [&](const Option& option) {
        if (option.name == "features")
            inner.setAll({}, option.value, option.place);
        else if (option.name.starts_with(FeaturesPrefix))
            inner.set(option.name.substr(FeaturesPrefix.size()), option.value, option.place);
    });
    return inner;
}

void Features::set(std::string_view name, const Node& value, const Node& place)
{
    if (value.isMap())
        return setAll(std::string(name) + '.', value, place);
    const auto* found = std::ranges::find(FeatureNames, name);
    if (found != FeatureNames.end())
        m_values[static_cast<std::size_t>(found - FeatureNames.begin())] = {value.text(), place};
}

void Features::setAll(std::string_view prefix, const Node& message, const Node& place)
{
    for (const Node entry : message) {
        std::string name(entry.key());
        if (name.starts_with('[') && name.ends_with(']'))
            name = '(' + name.substr(1, name.size() - 2) + ')';
        set(std::string(prefix) + name, entry, place);
    }
}

} // namespace core::proto
