// SPDX-License-Identifier: Apache-2.0
// An opinion on one contract by itself, as data: what is wrong, why, what to do, and an example of each kind.
#pragma once

#include "core/base/enum_set.h"
#include "core/compat/rule.h"
#include "core/contract/element.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace core {

class LintVisit;

enum class LintLevel : std::uint8_t { Info, Warning, Error };

/// "error", "warning", "info"
std::string_view lintLevelName(LintLevel level);

/// Whole small contracts.
struct LintExample {
    std::string_view bad; ///< has exactly one finding, of this rule
    std::string_view good; ///< has none
};

struct LintRule {
    std::string_view id; ///< kebab-case, for ever
    std::string_view title; ///< a sentence without full stop
    std::string_view why;
    std::string_view recipe;
    LintLevel level = LintLevel::Warning;
    /// The elements it is shown, as they are written: a shared one once, where it stands.
    EnumSet<ElementKind> visits;
    void (*check)(LintVisit& visit) = nullptr;
    PeerIds alsoKnownAs = {}; ///< "spectral:oas3-schema"
    EnumSet<Language> languages = {Language::OpenApi}; ///< that it can judge
    LintExample example = {};
};

/// The entries of one file of tables.
struct LintTheme {
    std::string_view name; ///< "paths"
    std::span<const LintRule> rules;
};

std::span<const LintTheme> lintThemes();
/// Every rule, by theme, then as the tables have them.
std::span<const LintRule* const> lintRules();
const LintRule* findLintRule(std::string_view id);

} // namespace core
