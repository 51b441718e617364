// SPDX-License-Identifier: Apache-2.0
// Who refers to what in the files of a contract: the answer to "go there" and "who uses this".
#pragma once

#include "core/contract/document_set.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace core {

struct ReferenceUse {
    Node reference; ///< the text that refers
    Node target; ///< where it leads; invalid: nowhere
    ByteRange name = {}; ///< of a type by name: the bytes that say it; empty of a pointer
};

/// Immutable; keeps the documents alive that its nodes borrow from.
class ReferenceIndex {
public:
    explicit ReferenceIndex(std::shared_ptr<const DocumentSet> documents);
    /// Of a language whose references only its reader knows.
    ReferenceIndex(std::shared_ptr<const DocumentSet> documents, std::vector<ReferenceUse> uses);

    const DocumentSet& documents() const { return *m_documents; }
    /// In the order of the files and their texts.
    std::span<const ReferenceUse> all() const { return m_uses; }
    /// Of the text itself, or of the object that holds it; null where nothing refers.
    const ReferenceUse* at(const Node& place) const;
    /// An entry may say two names, that of a field and that of a value: the one that the byte stands in.
    const ReferenceUse* at(const Node& place, std::uint32_t offset) const;
    /// Those that lead to this very place.
    std::vector<const ReferenceUse*> usesOf(const Node& target) const;
    std::size_t countUsesOf(const Node& target) const;
    /// Those that lead to it, or to something in it.
    std::vector<const ReferenceUse*> usesWithin(const Node& target) const;

private:
    struct Place {
        std::size_t file;
        NodeIndex index;

        auto operator<=>(const Place&) const = default;
    };

    struct Leading {
        Place target;
        std::size_t use;
    };

    void orderByTarget();
    Place placeOf(const Node& node) const;
    std::vector<const ReferenceUse*> usesBetween(const Place& first, const Place& end) const;

    std::shared_ptr<const DocumentSet> m_documents;
    std::unordered_map<const Tree*, std::size_t> m_order; ///< of the files
    std::vector<ReferenceUse> m_uses;
    std::vector<Leading> m_byTarget; ///< those that lead somewhere
};

} // namespace core
