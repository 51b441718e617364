// SPDX-License-Identifier: Apache-2.0
// What the readers of one proto contract share.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/proto/proto_draft.h"
#include "core/contract/proto/proto_features.h"
#include "core/contract/proto/proto_symbols.h"

#include <string>
#include <string_view>

namespace core::proto {

struct ReadFile {
    const ContractFile* file = nullptr;
    std::string_view name = {}; ///< its path from the folder that is compared
    std::string_view syntax = "proto2"; ///< "proto3"; of an edition its number
    std::string_view package = {};
    bool checksJavaUtf8 = false;
    Node javaUtf8Place = {}; ///< where it is said, either way
    Features features = {};
};

class Reading {
public:
    Reading(Contract& contract, ElementArena& arena)
        : m_contract(contract)
        , m_arena(arena)
    {
    }

    Contract& contract() { return m_contract; }
    ElementArena& arena() { return m_arena; }
    Symbols& symbols() { return m_symbols; }

    /// The type that a name means in a scope; one that nobody declares is a Gap.
    TypeReference typeOf(std::string_view scope, const Node& written);
    void misses(const Node& where, std::string what, std::string why);

private:
    Contract& m_contract;
    ElementArena& m_arena;
    Symbols m_symbols;
};

/// "a.b" and "C": "a.b.C".
std::string fullName(std::string_view scope, std::string_view name);
struct Comment {
    std::string words; ///< without their marks; empty where there is none
    Node node;
};

/// The comment that ends on the line above a declaration, else the one behind it on its last line.
Comment commentOf(const Node& declaration, const Node& before);
/// A number as everybody spells it: "0x10" is "16". What is none stays as it is.
std::string plainNumber(std::string_view written);
/// Options that no facet stands for.
void addOptions(Draft& draft, const Node& declaration);
void addBlockOptions(Draft& draft, const Node& declaration);

} // namespace core::proto
