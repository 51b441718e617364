// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_options.h"

namespace core::proto {

Option optionOf(const Node& declaration, std::string_view name)
{
    Option found;
    forEachOption(declaration, [&](const Option& each) {
        if (each.name == name)
            found = each;
    });
    return found;
}

Option blockOptionOf(const Node& declaration, std::string_view name)
{
    Option found;
    forEachBlockOption(declaration, [&](const Option& each) {
        if (each.name == name)
            found = each;
    });
    return found;
}

} // namespace core::proto
