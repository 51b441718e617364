// SPDX-License-Identifier: Apache-2.0
// Acceptance criteria: Given/When/Then beside operations, in descriptions and in .feature files.
#pragma once

#include "core/contract/contract.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

/// And, But and * take the kind of the step before them.
enum class StepKind : std::uint8_t { Given, When, Then };

struct ScenarioStep {
    StepKind kind = StepKind::Given;
    std::string keyword; ///< as written: "And", "Тоді"
    std::string text;
    std::string argument = {}; ///< a doc string or data table, as lines
    Position at = {};

    auto operator<=>(const ScenarioStep&) const = default;
};

struct Scenario {
    std::string operation = {}; ///< "POST /orders"; empty when it is tied to none
    std::vector<std::string> otherOperations = {}; ///< that it is about, too
    std::string feature = {};
    std::string title = {};
    std::vector<ScenarioStep> steps = {};
    std::string file = {};
    Position at = {};

    auto operator<=>(const Scenario&) const = default;
};

struct Criteria {
    std::vector<Scenario> scenarios; ///< in the order of the contract, then of the files
    std::vector<Gap> notUnderstood;
};

struct FeatureFile {
    std::string path;
    std::string text = {};
    std::string unread = {}; ///< why there is no text
};

/// The `.feature` files among these.
std::vector<FeatureFile> featureFilesAmong(std::span<const FileEntry> files, const ReadText& read);

Criteria readCriteria(const Contract& contract, std::span<const FeatureFile> features = {});

/// What a person would call it: its feature and title; of one without a title its When.
std::string scenarioLabel(const Scenario& scenario);
/// Its steps as lines: "Given a cart", "When …".
std::string scenarioText(const Scenario& scenario);

struct CriteriaChange {
    std::string operation;
    std::string scenario; ///< its label
    std::string before; ///< its text; empty: it was not there
    std::string after;
    std::string file; ///< of the newer side that has it
    Position at;
};

/// Scenarios that came, went, or read differently, operation by operation. Their order does not count.
std::vector<CriteriaChange> compareCriteria(const Criteria& before, const Criteria& after);

} // namespace core
