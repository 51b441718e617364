// SPDX-License-Identifier: Apache-2.0
// The messages and enums of all files by their full names, and which of them a name means where it stands.
#pragma once

#include "core/contract/element.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace core::proto {

enum class TypeKind : std::uint8_t { Scalar, Message, Enum, Unknown };

struct TypeReference {
    TypeKind kind = TypeKind::Unknown;
    std::string name = {}; ///< in full: "acme.v1.Order"; of a scalar its word
    const Element* type = nullptr; ///< null of a scalar, of what is built in, and of what nobody declares
};

class Symbols {
public:
    /// `name` outlives the table; of two with one name the first counts.
    void add(std::string_view name, const Element& type, bool isEnum);
    /// `scope` is the full name of what the name stands in: the nearest one around it is meant.
    TypeReference resolve(std::string_view scope, std::string_view written) const;

private:
    struct Symbol {
        const Element* type = nullptr;
        bool isEnum = false;
    };
    std::unordered_map<std::string_view, Symbol> m_types;
};

/// What a package that comes with every compiler is thought to declare, though nobody read it.
bool isWellKnownType(std::string_view name);
bool isScalarType(std::string_view word);
/// Files that come with every compiler, or with what nearly everybody imports.
bool isWellKnownFile(std::string_view import);

} // namespace core::proto
