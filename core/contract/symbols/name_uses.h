// SPDX-License-Identifier: Apache-2.0
// Who names an entry without a reference: a security scheme by a key, a tag or an operation by a word, a
// schema by its bare name in a discriminator's mapping, a property among the required ones.
#pragma once

#include "core/contract/symbols/object_kinds.h"

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// What is a name that others may say; None: a name that counts by references alone.
enum class NameKind : std::uint8_t { None, SecurityScheme, Tag, Operation, Schema, Property };

struct NameUse {
    Node node; ///< the text that says it, or the entry whose key does
    bool isKey = false;
};

/// Of a shared object, a property, a tag's `name`, an `operationId`.
NameKind nameKindOf(const ObjectKinds& kinds, const Node& entry);

/// All of a contract, found in one walk through its files; never changes.
class NameIndex {
public:
    explicit NameIndex(ObjectKinds kinds);

    const ObjectKinds& kinds() const { return m_kinds; }
    /// Whether any name of that kind is said anywhere: most contracts say few kinds, of thousands of entries.
    bool says(NameKind kind) const;
    /// Of an entry with such a name, and of the tag or operation that is called so. In the order of the files
    /// and their texts.
    std::vector<NameUse> usesOf(const Node& entry) const;
    /// What is meant by the name that is said there; invalid where none is, or nothing is called so. Where a
    /// definition says its own, it is meant.
    Node entryNamedAt(const Node& use) const;

private:
    friend class NameCollector;
    using Name = std::pair<NameKind, std::string_view>;
    struct Said {
        Name name;
        NameUse use;
    };

    ObjectKinds m_kinds;
    std::vector<Said> m_said;
    std::set<NameKind> m_kindsSaid;
    std::vector<std::size_t> m_byName;
    std::vector<std::size_t> m_byNode;
    std::map<Name, Node> m_entries;
};

} // namespace core
