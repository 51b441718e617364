// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"

#include "app/cli/wording.h"

#include <algorithm>

namespace cli {

bool ContractsReport::isWhole() const
{
    const auto isComplete = [](const core::FoundContract& each) {
        return each.missing.empty() && each.remote.empty() && each.troubles.empty();
    };
    return found.skipped.empty() && std::ranges::all_of(found.contracts, isComplete);
}

std::string languageText(const core::FoundContract& contract)
{
    std::string text(core::languageName(contract.language));
    return contract.version.empty() ? text : text + " " + contract.version;
}

std::string revisionText(const core::Revision& revision)
{
    if (revision.isWorkingTree())
        return "the working tree";
    return revision.name.empty() ? revision.commit : revision.name;
}

std::string summaryText(const ContractsReport& report)
{
    const std::string looked =
        counted(report.found.filesLookedAt, "file", "files") + " of " + revisionText(report.revision);
    if (report.found.contracts.empty())
        return "No contract was found in " + looked
            + ". Recognised by their content: OpenAPI, AsyncAPI, GraphQL schemas, Protocol Buffers, JSON "
              "Schema.";
    return counted(report.found.contracts.size(), "contract", "contracts") + " in " + looked + ".";
}

} // namespace cli
