// SPDX-License-Identifier: Apache-2.0
// What a default means once it is taken: as the type it is for takes it, with the defaults of its fields.
#pragma once

#include "core/contract/graphql/definitions.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::graphql {

class DefaultValues {
public:
    explicit DefaultValues(const Definitions& definitions)
        : m_definitions(definitions)
    {
    }

    /// In one spelling: 1.0 is 1, an ID is a text, one value stands for a list of one, and the order of
    /// fields says nothing. Nothing when it is no value of the type.
    std::optional<std::string> coerced(const Node& value, std::string_view type) const;
    /// Of a type that nobody knows, and of the arguments of a directive.
    static std::string plain(const Node& value);

private:
    std::optional<std::string> coercedWithin(const Node& value, std::string_view type, int depth) const;
    std::optional<std::string> coercedList(const Node& value, std::string_view item, int depth) const;
    std::optional<std::string> coercedInput(const Node& value, const Definition& input, int depth) const;
    std::optional<std::string> coercedField(const Node& given, const Node& field, int depth) const;

    const Definitions& m_definitions;
};

} // namespace core::graphql
