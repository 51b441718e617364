// SPDX-License-Identifier: Apache-2.0
// A contract that was read: its element tree, and every place that was not understood.
#pragma once

#include "core/contract/dialect.h"
#include "core/contract/document_set.h"
#include "core/contract/element.h"
#include "core/contract/language.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// A place that a result must own up to: "unresolved", "not understood", "not judged".
struct Gap {
    std::string file;
    Position begin;
    std::string what; ///< "$ref: other.yaml#/Missing"
    std::string why; ///< "other.yaml is not in the repository"

    auto operator<=>(const Gap&) const = default;
};

class ElementArena;

/// Immutable; whoever borrows an element keeps the contract alive.
struct Contract {
    Language language = Language::OpenApi;
    std::string languageVersion; ///< "3.0.3", as written
    Dialect dialect = Dialect::Draft2020;
    bool isNamedByHand = false; ///< what its file is called says nothing
    std::string title;
    std::string version; ///< of the contract, as written
    std::shared_ptr<const DocumentSet> documents;
    std::shared_ptr<const ElementArena> arena;
    const Element* root =
        nullptr; ///< of kind Contract; its children: paths, webhooks, servers, shared types …
    std::vector<Gap> unresolved; ///< references that lead nowhere, or to a URL
    std::vector<Gap> notUnderstood; ///< keywords and shapes the reader could not make sense of
    std::vector<Gap> diagnostics; ///< what was wrong with the texts themselves
    std::size_t operationCount = 0; ///< webhooks' and callbacks' too
    std::size_t schemaCount = 0; ///< shared types

    bool isWhole() const { return unresolved.empty() && notUnderstood.empty() && diagnostics.empty(); }
};

struct ContractOptions {
    LoadOptions load = {};
    /// Files that belong to it though its entry refers to none of them: the rest of a GraphQL schema, of a
    /// package of Protocol Buffers.
    std::vector<std::string> others = {};
    /// What paths begin with that is no part of a file's name: two folders hold the same files.
    std::string folder = {};
    /// By somebody who said which file is compared with which, rather than found in a folder.
    bool isNamedByHand = false;
    /// As it was read before, with hashes of the same seed: what stands as it did is taken over.
    std::shared_ptr<const Contract> before = {};
};

/// Fails where nothing can be said about it: an unreadable or empty file, a text without a root map, a
/// language or version that is unknown or not yet compared. Everything less is a Gap.
Result<std::shared_ptr<const Contract>> readContract(const std::string& entry, const ReadText& read,
    const ContractOptions& options = {}, const std::stop_token& stop = {});

} // namespace core
