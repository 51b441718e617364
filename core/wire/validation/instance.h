// SPDX-License-Identifier: Apache-2.0
// A value that is being validated, and how one came to it.
#pragma once

#include "core/document/tree.h"
#include "core/wire/validation/effort.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Stands on the stack of its evaluation; the outer one outlives it.
class Instance {
public:
    explicit Instance(const Node& root);
    /// What is inside of another: a property or an item.
    Instance(const Node& entry, std::size_t position, const Instance& outer);
    /// The name of a property, which is a value of its own for `propertyNames`.
    static Instance nameOf(const Node& entry, const Instance& outer);

    NodeKind kind() const { return m_kind; }
    bool isNumber() const { return m_kind == NodeKind::Integer || m_kind == NodeKind::Float; }
    bool isString() const { return m_kind == NodeKind::String; }
    bool isSequence() const { return m_kind == NodeKind::Sequence; }
    bool isMap() const { return m_kind == NodeKind::Map; }
    /// False for an alias that stands for itself.
    bool isReadable() const { return static_cast<bool>(m_value); }
    bool isName() const { return m_isName; }
    std::string_view text() const { return m_isName ? m_entry.key() : m_value.text(); }
    /// Aliases looked through; of a name the value of its property.
    const Node& value() const { return m_value; }
    /// As it stands in the text.
    const Node& entry() const { return m_entry; }

    /// Of a map, those merged in too, each key once.
    const std::vector<Node>& entries(Effort& effort) const;
    /// The place of a property among the entries.
    std::optional<std::size_t> find(std::string_view key, Effort& effort) const;

    /// From the root of the validation.
    std::string pointer() const;

private:
    Node m_entry;
    Node m_value;
    const Instance* m_outer = nullptr;
    std::size_t m_position = 0;
    NodeKind m_kind;
    bool m_isName = false;
    mutable bool m_hasEntries = false;
    mutable std::vector<Node> m_entries;
    mutable std::vector<std::size_t> m_byKey; ///< places of the entries, sorted by key; of large maps only
};

} // namespace core
