// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/type_text.h"

#include <algorithm>
#include <array>

namespace core::graphql {

std::string_view namedType(std::string_view type)
{
    const std::size_t begin = type.find_first_not_of('[');
    if (begin == std::string_view::npos)
        return {};
    return type.substr(begin, type.find_first_of("]!", begin) - begin);
}

bool isBuiltInScalar(std::string_view name)
{
    constexpr std::array<std::string_view, 5> BuiltIn {"Int", "Float", "String", "Boolean", "ID"};
    return std::ranges::find(BuiltIn, name) != BuiltIn.end();
}

std::string_view nullableType(std::string_view type)
{
    return isNonNull(type) ? type.substr(0, type.size() - 1) : type;
}

bool isNonNull(std::string_view type)
{
    return type.ends_with('!');
}

} // namespace core::graphql
