// SPDX-License-Identifier: Apache-2.0
// What a contract holds, for people who look for a part of it.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/name_uses.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// As what something is declared where its kind alone does not tell.
enum class DeclaredAs : std::uint8_t {
    Unsaid,
    Operations,
    Object,
    Interface,
    Union,
    Enum,
    Input,
    Scalar,
    Message
};

/// Of an OpenAPI schema Unsaid; Operations of a type that operations begin at is a matter of the whole.
DeclaredAs declaredAs(const Element& element);

struct OutlineRow {
    ElementKind kind = ElementKind::Path;
    std::string_view name = {}; ///< "/orders", "POST", "Order"; without its package
    std::string about = {}; ///< what its text calls it: one line, and maybe empty
    Node node = {}; ///< where it is written
    std::size_t uses = 0; ///< by reference or by name
    /// The operations of a path, webhook or callback; whatever a declaration holds that has a name. Never
    /// deeper than the arguments of a field.
    std::vector<OutlineRow> rows = {};
    DeclaredAs declared = DeclaredAs::Unsaid;
    std::string_view identity = {}; ///< the name of its element: "acme.v1.Order"
};

/// Paths and webhooks with their operations, then whatever is shared, in the order of the text. Borrows from
/// the contract; the names are those of the same documents.
std::vector<OutlineRow> outlineOf(const Contract& contract, const NameIndex& names);

} // namespace core
