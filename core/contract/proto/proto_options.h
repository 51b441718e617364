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

/// What is said in the block of a message, enum, service or group, one statement an option.
template <class Visit>
void forEachBlockOption(const Node& declaration, Visit visit)
{
    for (const Node entry : declaration)
        if (entry.key().starts_with("option "))
            visit(Option {entry["option:"].text(), entry["value:"], entry});
}

template <class Visit>
void forEachBracketedOption(const Node& declaration, Visit visit)
{
    for (const Node each : part(declaration, "options:"))
        visit(Option {each.key().substr(0, each.key().find(" #")), each, each});
}

/// Of a group those of the field: what its block says is said of the message that it is as well.
template <class Visit>
void forEachOption(const Node& declaration, Visit visit)
{
    forEachBracketedOption(declaration, visit);
    if (!part(declaration, "type:"))
        forEachBlockOption(declaration, visit);
}

/// The last one of this name; its value is an invalid Node where nobody says it.
Option optionOf(const Node& declaration, std::string_view name);
Option blockOptionOf(const Node& declaration, std::string_view name);

} // namespace core::proto
