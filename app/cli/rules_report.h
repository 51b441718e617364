// SPDX-License-Identifier: Apache-2.0
// Rules as people and machines read them: the list by theme, one rule explained, a page for each.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/compat/rule.h"
#include "core/lint/lint_rule.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

/// What the engine says of a rule's example, so that the reference cannot say otherwise.
struct RuleFacts {
    const core::Rule* rule = nullptr;
    std::string_view theme;
    /// By profile: wire, source, strict; none where the rule has no example.
    std::array<std::optional<core::Severity>, 3> severities = {};
    core::Flow flow = core::Flow::None; ///< of the example
    core::Effect effect = core::Effect::None;
};

inline constexpr std::array RuleProfiles {core::Profile::Wire, core::Profile::Source, core::Profile::Strict};

RuleFacts factsOf(const core::Rule& rule);
/// "breaking under wire, source and strict"; of a rule without an example what decides.
std::string severityWords(const RuleFacts& facts);
/// An example's document without the empty line it begins with in the table.
std::string_view exampleText(std::string_view document);

/// "lint: paths and versions"
std::string lintThemeOf(const core::LintRule& rule);

/// Those of changes first, then those of contracts by themselves.
std::string ruleListText(const Paint& paint);
std::string ruleText(const RuleFacts& facts, const Paint& paint, std::size_t width);
std::string lintRuleText(const core::LintRule& rule, const Paint& paint, std::size_t width);
std::string ruleListMarkdown();
/// Its heading is of the given level: a page has 1, a rule among others 2.
std::string ruleMarkdown(const RuleFacts& facts, std::size_t level);
std::string lintRuleMarkdown(const core::LintRule& rule, std::size_t level);
/// One rule by its id, or all of them when it is empty.
std::string rulesJson(std::string_view only);

/// Writes README.md and a page for each rule; the folder is made. Gives the number of pages.
core::Result<std::size_t> writeRulePages(const std::string& folder);

} // namespace cli
