// SPDX-License-Identifier: Apache-2.0
// A schema as operations ask it: by names; private to this room.
#pragma once

#include "core/contract/contract.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

class OperationSchema {
public:
    explicit OperationSchema(const Contract& schema);

    /// Null where the schema has none.
    const Element* rootType(std::string_view operation) const;
    const Element* type(std::string_view name) const;
    const Element* directive(std::string_view name) const;
    /// The object types that say they are of an interface.
    std::vector<const Element*> implementers(const Element& interface) const;

private:
    const Element& m_root;
    std::unordered_map<std::string_view, const Element*> m_types;
    std::unordered_map<std::string_view, std::vector<const Element*>> m_implementers; ///< by interface
};

/// "type", "input", "enum" …; empty of what is no type.
std::string_view kindOf(const Element* type);
/// It is not made of fields.
bool isLeaf(const Element* type);
/// "[Line!]!"
std::string_view writtenType(const Element& entry);

} // namespace core
