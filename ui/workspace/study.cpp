// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/study.h"

#include <algorithm>

namespace ui {

ChangeRef Study::change(std::string_view place) const
{
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            if (finding.place == place)
                return {&contract, &finding};
    return {};
}

std::vector<ChangeRef> Study::changes() const
{
    std::vector<ChangeRef> all;
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            all.push_back({&contract, &finding});
    std::ranges::stable_sort(
        all, std::ranges::greater(), [](const ChangeRef& change) { return change.finding->severity; });
    return all;
}

std::shared_ptr<const core::SourceText> Study::text(core::Side side, const std::string& file) const
{
    for (const core::ComparedContract& contract : check.contracts) {
        const core::Contract* read =
            side == core::Side::Baseline ? contract.baseline() : contract.candidate();
        if (!read || !read->documents)
            continue;
        for (const core::ContractFile* each : read->documents->files())
            if (each->path == file)
                return {read->documents, &each->document.tree.source()};
    }
    return nullptr;
}

} // namespace ui
