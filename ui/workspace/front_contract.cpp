// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/front_contract.h"

#include "ui/workspace/workspace.h"

#include <algorithm>

namespace ui {

const core::ComparedContract* frontContract(const Workspace& workspace)
{
    const Study* study = workspace.study().get();
    if (!study || study->check.contracts.empty())
        return nullptr;
    const core::ComparedContract* chosen = study->change(workspace.selected()).contract;
    return chosen ? chosen : &study->check.contracts.front();
}

std::string frontEntry(const Workspace& workspace)
{
    if (const core::ComparedContract* front = frontContract(workspace))
        return front->diff.candidate ? front->diff.candidate->name : std::string();
    if (!workspace.snapshot())
        return {};
    const auto& contracts = workspace.snapshot()->discovery->contracts;
    if (contracts.empty())
        return {};
    const auto understood = std::ranges::find_if(
        contracts, [](const core::FoundContract& each) { return each.troubles.empty(); });
    return understood == contracts.end() ? contracts.front().entry : understood->entry;
}

} // namespace ui
