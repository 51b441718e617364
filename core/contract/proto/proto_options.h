// SPDX-License-Identifier: Apache-2.0
// The options of a declaration, whichever way they are written.
#pragma once

#include "core/document/tree.h"

#include <string_view>

namespace core::proto {

/// `option a = 1;` in a block, or `a = 1` in brackets.
struct Option {
    std::string_view name; ///< "deprecated", "(acme.field).x"
    Node value;
    Node place; ///< its entry is the statement, or what stands in the brackets
};

/// A part of a declaration that its key names: "name:", "options:"; an invalid Node without one.
inline Node part(const Node& declaration, std::string_view key)
{
    return declaration[key];
}

template <class Visit>
void forEachOption(const Node& declaration, Visit visit)
{
    for (const Node entry : declaration) {
        if (entry.key() == "options:") {
            for (const Node each : entry)
                visit(Option {each.key().substr(0, each.key().find(" #")), each, each});
        } else if (entry.key().starts_with("option ")) {
            visit(Option {entry["option:"].text(), entry["value:"], entry});
        }
    }
}

/// The last one of this name; its value is an invalid Node where nobody says it.
Option optionOf(const Node& declaration, std::string_view name);

} // namespace core::proto
