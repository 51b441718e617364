// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/type_text.h"

#include <algorithm>
#include <array>

namespace core::graphql {

std::string_view namedType(std::string_view type)
{
    std::size_t begin = 0;
    while (begin < type.size() && type[begin] == '[')
        ++begin;
    std::size_t end = begin;
    while (end < type.size() && type[end] != ']' && type[end] != '!')
        ++end;
    return type.substr(begin, end - begin);
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
