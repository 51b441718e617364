// SPDX-License-Identifier: Apache-2.0
// The options of a declaration of Protocol Buffers as messages of values, those of one's own by their full
// names.
#pragma once

#include "core/contract/contract.h"
#include "tests/support/proto_descriptor_part.h"

#include <map>
#include <string>
#include <string_view>

namespace test {

/// A string between its quotes, as protoc escapes it.
std::string escapedString(const core::Node& value);

class ProtoOptionParts {
public:
    explicit ProtoOptionParts(const core::Contract& contract);

    /// `scope` is the full name of the declaration. Nothing where nobody says an option.
    void addTo(DescriptorPart& part, const core::Node& declaration, std::string_view scope) const;
    /// Of a group those of the message that it is as well.
    void addOfMessageTo(DescriptorPart& part, const core::Node& declaration, std::string_view scope) const;

private:
    struct Place {
        std::string key;
        const core::Element* field = nullptr; ///< null of what descriptor.proto has
    };

    void addOption(DescriptorPart& options, std::string_view name, const core::Node& value,
        std::string_view scope) const;
    Place placeOf(std::string_view step, const core::Element* message, std::string_view scope) const;
    void addValue(
        DescriptorPart& into, const Place& place, const core::Node& value, std::string_view scope) const;
    const core::Element* extensionOf(std::string_view written, std::string_view scope) const;

    std::map<std::string, const core::Element*, std::less<>> m_extensions;
};

} // namespace test
