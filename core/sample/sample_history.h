// SPDX-License-Identifier: Apache-2.0
// The sample's commits, tags and branches, written as the plan says.
#pragma once

#include "core/base/result.h"
#include "core/sample/repository_writer.h"
#include "core/sample/sample_plan.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

class SampleHistory {
public:
    /// Keeps references to all three.
    SampleHistory(const SamplePlan& plan, const std::filesystem::path& resources, RepositoryWriter& writer);

    /// The commit with the files of the plan, these beside them, and its tag, if it has one.
    Result<void> add(const PlannedCommit& planned, std::vector<NewFile> made = {});
    /// Makes the branch lead to what was added to it, and returns that.
    Result<std::string> show(const std::string& branch);
    /// Makes all branches and checks out the plan's; nothing may be added afterwards.
    Result<void> finish();

private:
    Result<std::vector<NewFile>> filesOf(const PlannedCommit& planned) const;
    Result<void> commit(
        const PlannedCommit& planned, std::vector<NewFile> files, std::optional<std::string> patch);

    const SamplePlan& m_plan;
    const std::filesystem::path& m_resources;
    RepositoryWriter& m_writer;
    std::map<std::string, std::string> m_tips; ///< branch to its newest commit
    std::string m_newest;
};

} // namespace core
