// SPDX-License-Identifier: Apache-2.0
// What mends a lint finding: patches of one text, each with a name, for whoever looks at it to choose from.
#pragma once

#include "core/base/result.h"
#include "core/compat/recipe.h"
#include "core/lint/lint.h"

#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A finding, and what it was found in.
struct LintFixTask {
    const Contract& contract;
    const LintFinding& found;
    const LintOptions& options;
};

/// What is to be done first stands first; nothing where only people know what to write.
using LintFixes = std::vector<RecipeStep>;

struct LintFixer {
    std::string_view rule;
    LintFixes (*make)(const LintFixTask& task) = nullptr;
    /// What it does first needs no look at each place: it may be done wherever the rule speaks.
    bool isForAll = false;
    std::string_view bad = {}; ///< an example, where that of the rule is one for people alone
};

std::span<const LintFixer> lintFixers();
/// Null: no text mends what the rule speaks of.
const LintFixer* findLintFixer(std::string_view rule);

LintFixes lintFixes(const LintFixTask& task);

/// What the rule found in one file.
struct LintFixAllTask {
    const Contract& contract;
    std::span<const LintFinding> findings; ///< others among them are passed over
    std::string_view rule;
    std::string file;
    const LintOptions& options;
};

/// At most this many are mended at once …
inline constexpr std::size_t MostFixesAtOnce = 200;
/// … and only where reading the file again for each of them stays below this.
inline constexpr std::size_t MostBytesAtOnce = 24U << 20U;

/// As one step. Refuses where one look at each place is needed, where nothing can be done at two of them, and
/// where it would take too long.
Result<RecipeStep> fixAll(const LintFixAllTask& task, const std::stop_token& stop = {});

} // namespace core
