// SPDX-License-Identifier: Apache-2.0
// What identifies a finding for ever: facts alone, no file, line, word or rule.
//
//     place = SHA-256 of these fields, each written "<its bytes>:<field>,":
//                          "countersign.place/1", contract id, identity, facet, flow, split
//     facts = SHA-256 of   "countersign.facts/1", place, effect, before, after,
//                          then operation, flow and path of each site, sorted, each once
//
// Facet, flow and effect go by their names; a length before each field leaves no two lists with one text.
#pragma once

#include "core/compat/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct PlaceKey {
    std::string_view contract = {};
    std::string_view identity = {};
    Facet facet = Facet::None;
    Flow flow = Flow::None;
    /// Told apart further where one cause had to be split: by severity, then by whereabouts, then by number.
    std::string_view split = {};
};

/// 64 hex digits.
std::string placeOf(const PlaceKey& key);

struct FactsKey {
    std::string_view place = {};
    Effect effect = Effect::None;
    std::string_view before = {}; ///< in full
    std::string_view after = {};
};

/// 64 hex digits.
std::string factsOf(const FactsKey& key, std::vector<FindingSite> sites);

} // namespace core
