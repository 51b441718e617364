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

    /// As GraphQL writes it, in one spelling: 1.0 is 1, an ID is a text, one value stands for a list of one,
    /// and the order of fields says nothing. Nothing when it is no value of the type.
    std::optional<std::string> coerced(const Node& value, std::string_view type);
    /// The defaults that the last one takes within itself led too far: it was taken as it is written.
    bool ledTooFar() const { return m_isTooMuch; }
    /// Of a type that nobody knows, and of the arguments of a directive.
    static std::string plain(const Node& value);

private:
    std::optional<std::string> coercedWithin(const Node& value, std::string_view type, int depth);
    std::optional<std::string> coercedList(const Node& value, std::string_view item, int depth);
    std::optional<std::string> coercedInput(const Node& value, const Definition& input, int depth);
    std::optional<std::string> coercedField(const Node& given, const Node& field, int depth);

    const Definitions& m_definitions;
    int m_taken = 0; ///< values within the one that is asked for
    bool m_isTooMuch = false;
};

} // namespace core::graphql
