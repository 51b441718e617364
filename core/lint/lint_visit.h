// SPDX-License-Identifier: Apache-2.0
// One rule at one element: what it may ask, and where it says what it found.
#pragma once

#include "core/lint/lint_facts.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// What a rule says of a place.
struct LintNote {
    std::string message; ///< a sentence without full stop
    /// What makes this finding this one, beside rule and element: names and values, never words; when it
    /// moves, a decision about the finding is stale.
    std::string facts = {};
    /// Where to look; where it is left out, the element as it is written.
    Node node = {};
    /// Tells several findings of a rule at one element apart: "query limit".
    std::string split = {};
    /// Operations that have the same for the same reason.
    std::vector<const Element*> operations = {};
    std::optional<LintLevel> level = {}; ///< where it weighs otherwise than its rule
};

/// What was found so far; each finding has a place of its own.
struct LintHarvest {
    std::vector<LintFinding> findings = {};
    std::set<std::string> places = {};
};

class LintVisit {
public:
    LintVisit(const LintRule& rule, const Element& element, const LintFacts& facts, LintHarvest& harvest)
        : m_rule(rule)
        , m_element(element)
        , m_facts(facts)
        , m_harvest(harvest)
    {
    }

    const Element& element() const { return m_element; }
    const LintFacts& facts() const { return m_facts; }
    const Contract& contract() const { return m_facts.contract(); }

    /// About the visited element, or another one.
    void find(LintNote note) { find(m_element, std::move(note)); }
    void find(const Element& element, LintNote note);

private:
    /// Two of a kind can look the same from afar; a number tells them apart.
    std::string ownPlace(const Element& element, const std::string& split);

    const LintRule& m_rule;
    const Element& m_element;
    const LintFacts& m_facts;
    LintHarvest& m_harvest;
};

} // namespace core
