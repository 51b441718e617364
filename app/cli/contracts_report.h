// SPDX-License-Identifier: Apache-2.0
// The contracts of a revision, written for people, machines and pull requests.
#pragma once

#include "app/cli/console.h"
#include "core/contract/discovery.h"

#include <string>

namespace cli {

struct ContractsReport {
    core::Revision revision;
    core::Discovery found;

    /// Nothing was skipped, nothing was not understood, and every reference was followed.
    bool isWhole() const;
};

std::string contractsText(const ContractsReport& report, const Paint& paint);
std::string contractsJson(const ContractsReport& report);
std::string contractsMarkdown(const ContractsReport& report);

/// "OpenAPI 3.1.0"
std::string languageText(const core::FoundContract& contract);
/// "the working tree", "v2.3.0"
std::string revisionText(const core::Revision& revision);
/// "3 contracts in 120 files at v2.3.0", or what was looked for when there are none.
std::string summaryText(const ContractsReport& report);

} // namespace cli
