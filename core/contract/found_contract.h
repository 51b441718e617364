// SPDX-License-Identifier: Apache-2.0
// A contract as it was found: its entry file and what belongs to it.
#pragma once

#include "core/contract/language.h"

#include <string>
#include <vector>

namespace core {

struct FoundContract {
    std::string id = {}; ///< the entry path without extension; with it where two would be the same
    Language language = Language::OpenApi;
    std::string version =
        {}; ///< of the language: "3.1.0", "proto3", "2023", "2020-12"; empty when it says none
    std::string title = {}; ///< as the contract names itself; of proto its package; may be empty
    std::string contractVersion = {}; ///< as the contract numbers itself ("2.4.0"); may be empty
    std::string entry = {}; ///< path of the entry file
    std::vector<std::string> fragments = {}; ///< files it refers to, directly or not, sorted
    std::vector<std::string> missing = {}; ///< references that lead to no file of the repository
    std::vector<std::string> remote = {}; ///< URLs it refers to; never fetched
    std::vector<std::string> troubles =
        {}; ///< "api.yaml: line 3: …": what of it was not understood, or is of no known version
    std::string why = {}; ///< "says openapi: 3.1.0 at its top", in words for people

    bool operator==(const FoundContract&) const = default;
};

/// Files that nothing in the entry leads to, and that must be named to whoever reads the contract: of a
/// GraphQL schema and of a package of Protocol Buffers all its fragments.
std::vector<std::string> unreferredFiles(const FoundContract& contract);

} // namespace core
