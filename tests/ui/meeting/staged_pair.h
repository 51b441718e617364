// SPDX-License-Identifier: Apache-2.0
// Two texts of a contract, on the Stage change by change; and two dated versions of public descriptions,
// which are beside the checkout of whoever develops, and no part of the project.
#pragma once

#include "tests/support/scratch_repository.h"
#include "ui/meeting/stage_content.h"

#include <memory>
#include <string>
#include <vector>

namespace test {

class StagedPair {
public:
    StagedPair(
        const std::string& baseline, const std::string& candidate, const std::string& ending = ".yaml");

    /// So many of its changes, from all over the agenda.
    std::vector<ui::StageContent> contents(std::size_t most) const;

private:
    std::unique_ptr<ScratchRepository> m_repository;
    std::shared_ptr<ui::Standing> m_standing;
};

/// Their names; empty where they are not there.
std::vector<std::string> realPairs();
StagedPair realPair(const std::string& name);

} // namespace test
