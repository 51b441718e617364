// SPDX-License-Identifier: Apache-2.0
// What one file says about itself, learned from its bytes alone and worth keeping.
#pragma once

#include "core/contract/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// When a file that could be a contract is one.
enum class Standing : std::uint8_t {
    Alone, ///< even where others refer to it: it has operations, a service, a schema or query type, or a
           ///< published $id
    Shared, ///< unless another refers to it: types and schemas without a use of their own
    Guessed, ///< it does not say what it is: unless another refers to it or to a file beside it
};

struct ContractFacts {
    /// Nothing: by itself the file is no contract. It may still be a fragment of one.
    std::optional<Language> language = {};
    std::string version = {}; ///< of the language, as the file says it
    std::string title = {};
    std::string contractVersion = {};
    std::string why = {}; ///< "says openapi: 3.1.0 at its top"
    std::string trouble = {}; ///< why it was not read as a whole; empty when it was
    Standing standing = Standing::Shared;

    bool referencesKnown = false; ///< `references` and `ids` were collected; of a fragment only on demand
    std::vector<std::string> references =
        {}; ///< files and URLs as written, without fragment; proto: its imports
    std::vector<std::string> ids = {}; ///< URIs it names itself or its parts by ($id, $self); its own first

    std::string package = {}; ///< of proto
    std::vector<std::string> defines = {}; ///< GraphQL: types, directives as "@name", "schema"
    std::vector<std::string> extends = {}; ///< GraphQL: what it adds to without defining it
    std::vector<std::string> uses = {}; ///< GraphQL: what it mentions without defining it

    bool operator==(const ContractFacts&) const = default;
};

} // namespace core
