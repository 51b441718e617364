// SPDX-License-Identifier: Apache-2.0
// Which change of which keyword at which place is judged, and as the law expects: nothing is silent
// unnoticed.
#pragma once

#include "core/compat/law.h"
#include "core/contract/language.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class CoverageState : std::uint8_t {
    AsExpected,
    Waived, ///< otherwise than the law expects, for a reason
    Hole, ///< silent, or otherwise than the law expects
};

/// One probe: two small descriptions that differ in one keyword at one place.
struct CoverageCell {
    std::string version; ///< of the language: "3.1"; "GraphQL"
    Language language = Language::OpenApi;
    std::string keyword; ///< "maxLength"
    std::string place; ///< "request body > property"
    std::string variation; ///< "set", "unset", "changed", "changed back"
    Flow flow = Flow::None; ///< of the place
    bool isUnclear =
        false; ///< within `not` or `if`: what it does there a value may show, where the law cannot
    std::optional<Severity> expected = {}; ///< none: nothing is to be found
    std::optional<Severity> found = {}; ///< the worst; none: nothing was
    std::vector<std::string> rules = {}; ///< of the findings
    CoverageState state = CoverageState::Hole;
    std::string note = {}; ///< the reason of a waiver, or what is wrong with a hole
    std::size_t payloadBreaking = 0; ///< findings that a witness could prove …
    std::size_t proved = 0; ///< … and those it did
    std::vector<std::string> unproved = {}; ///< why the others have none
    std::map<std::string, std::size_t> beyondPayloads = {}; ///< why none was looked for, and how often
};

/// A kind of cell that is not as the law expects, and why that is right. Empty matches anything; a '*' at
/// either end stands for the rest.
struct CoverageWaiver {
    std::string_view keyword = {};
    std::string_view place = {};
    std::string_view variation = {};
    std::string_view version = {};
    std::string_view reason;
};

/// A probe as texts, for whoever wants to look at one closely.
struct CoverageProbe {
    CoverageCell cell; ///< not judged yet
    std::string before;
    std::string after;
};

/// Whether witnesses are looked for, too; that takes ten times as long.
enum class CoverageProof : std::uint8_t { Judged, Proved };

std::vector<CoverageProbe> coverageProbes();
CoverageCell judgeCoverage(const CoverageProbe& probe, CoverageProof proof = CoverageProof::Judged);
/// Every cell, judged; it takes seconds.
std::vector<CoverageCell> coverageTable(const std::stop_token& stop = {});
std::span<const CoverageWaiver> coverageWaivers();
/// Whether the waiver speaks of this cell.
bool waives(const CoverageWaiver& waiver, const CoverageCell& cell);

} // namespace core
