// SPDX-License-Identifier: Apache-2.0
// One opinion on one change, owning all its words: it outlives the contracts and goes into packets.
#pragma once

#include "core/compat/change.h"
#include "core/compat/law.h"
#include "core/wire/witness.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A stretch of a file, by line and UTF-8 byte from 0; `end` is exclusive.
struct TextPlace {
    std::string file;
    Position begin;
    Position end;

    auto operator<=>(const TextPlace&) const = default;
};

struct FindingSite {
    std::string operation;
    Flow flow = Flow::None;
    std::string path;

    auto operator<=>(const FindingSite&) const = default;
};

enum class Side : std::uint8_t { Baseline, Candidate };

struct FindingWitness {
    std::string value = {}; ///< compact JSON; empty when there is none
    Side validIn = Side::Baseline;
    std::string refusal = {};
    std::string none = {}; ///< why there is none
};

struct SemanticMark {
    std::string reason;
    std::string author;
};

/// What another tool would have printed; see Profile.
struct FindingPeerRow {
    std::string id;
    std::string level; ///< in its own words: "DANGEROUS"
    std::optional<std::string> path = {}; ///< nothing where it names none
    std::optional<TextPlace> place = {};
    Side side = Side::Candidate; ///< whose text the place is in
};

struct Finding {
    std::string rule;
    Severity severity = Severity::Docs;
    std::string title;
    std::string message;
    std::string why;
    std::string recipe;
    std::string path; ///< of the first site; of a change without one its identity
    std::string pointer; ///< JSON pointer in the file of the newer side that has it
    std::string operation; ///< of the first site
    Flow flow = Flow::None;
    Effect effect = Effect::None;
    std::optional<TextPlace> baseline;
    std::optional<TextPlace> candidate;
    std::string before; ///< the value, short, as JSON text or words; empty when there is none
    std::string after;
    std::vector<FindingSite> sites;
    std::optional<FindingWitness> witness; ///< only of payload changes called Breaking
    std::string place; ///< 64 hex digits
    std::string facts; ///< 64 hex digits
    std::vector<std::string> related; ///< places of findings of the same cause
    std::optional<SemanticMark> semantic;
    bool hasPatch = false;
    std::vector<std::string> alsoKnownAs;
    std::vector<FindingPeerRow> peer; ///< under a peer's profile: its own rows
    /// Which Change of the Comparison it is about; meaningless once that is gone.
    std::size_t change = 0;
};

} // namespace core
