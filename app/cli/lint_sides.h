// SPDX-License-Identifier: Apache-2.0
// What `lint` looks at: the contracts of a file, folder or repository, each beside its baseline.
#pragma once

#include "app/cli/diff_side.h"
#include "app/cli/lint_report.h"
#include "core/contract/settings_file.h"

namespace cli {

struct LintWish {
    std::string target; ///< a file, a folder, REV:PATH or "-"
    std::string baseline = {}; ///< a revision; empty: none
    std::string repository = "."; ///< a folder of the one that REV:PATH is looked up in
    core::LintOptions options = {};
    std::vector<core::Suppression> suppressions = {};
    std::uint64_t seed = 0;
};

/// Fills in the contracts and what could not be read. A contract that the baseline does not have is new, with
/// all that is found in it.
core::Result<void> lintSides(const LintWish& wish, LintReport& report);

/// The settings of the trusted ref, else of the files themselves; nothing where there is no repository.
core::Result<std::optional<core::SettingsFile>> policyOver(const LintWish& wish);

} // namespace cli
