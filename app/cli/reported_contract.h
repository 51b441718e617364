// SPDX-License-Identifier: Apache-2.0
// A contract that was compared, with the texts that its findings point into.
#pragma once

#include "core/compat/contract_comparison.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// One side's files by the names findings call them; they borrow from the documents.
struct SideTexts {
    std::shared_ptr<const core::DocumentSet> documents;
    std::vector<std::pair<std::string, const core::SourceText*>> files;

    /// Null for a name that is none of them.
    const core::SourceText* find(std::string_view file) const;
};

struct ReportedContract {
    core::Diff diff;
    std::shared_ptr<const core::Comparison> comparison = {}; ///< null where nothing was read
    std::vector<core::Finding> remarks = {}; ///< of lint rules: shown beside the findings, never refused
    SideTexts baselineTexts = {};
    SideTexts candidateTexts = {};
};

/// `baseline` and `candidate` name the files as the comparison did.
ReportedContract reported(core::ComparedContract compared, const core::ContractSource& baseline = {},
    const core::ContractSource& candidate = {});

} // namespace cli
