// SPDX-License-Identifier: Apache-2.0
// Which of the ways in which the versions of Protocol Buffers differ holds for a declaration.
#pragma once

#include "core/document/tree.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace core::proto {

enum class Feature : std::uint8_t {
    FieldPresence,
    EnumType,
    RepeatedEncoding,
    Utf8Validation,
    MessageEncoding,
    JsonFormat,
    CppStringType,
    JavaUtf8Validation,
};
inline constexpr std::size_t FeatureCount = 8;

struct FeatureValue {
    std::string_view text; ///< "EXPLICIT"
    Node place = {}; ///< the option that says it on this very declaration; invalid when it is inherited
};

class Features {
public:
    /// Of a file: "proto2", "proto3" or an edition. Of an edition nobody knows: those of the newest.
    static Features ofSyntax(std::string_view syntax);
    /// Of a declaration inside of one that has these.
    Features within(const Node& declaration) const;

    const FeatureValue& operator[](Feature which) const { return m_values[static_cast<std::size_t>(which)]; }
    bool is(Feature which, std::string_view text) const { return (*this)[which].text == text; }

private:
    void set(std::string_view name, const Node& value, const Node& place);
    void setAll(std::string_view prefix, const Node& message, const Node& place);

    std::array<FeatureValue, FeatureCount> m_values;
};

} // namespace core::proto
