// SPDX-License-Identifier: Apache-2.0
// Descriptions from memory or from a folder, read, compared and judged in one go.
#pragma once

#include "core/compat/judge.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace test {

/// What a contract is read from: its files by path, in memory.
struct Source {
    std::string entry;
    std::map<std::string, std::string> files;
};

Source oneFile(const std::string& text, const std::string& name = "api.yaml");
/// The file, and whatever else lies in its folder and below.
Source sourceFrom(const std::filesystem::path& folder, const std::string& entry);

struct ComparedAs {
    core::ReadPath path = core::ReadPath::Fast;
    core::Pruning pruning = core::Pruning::ByHash;
    bool findWitnesses = false;
    core::Profile profile = core::Profile::Wire;
};

core::Result<std::shared_ptr<const core::Contract>> read(
    const Source& source, core::ReadPath path = core::ReadPath::Fast);
core::Result<core::Comparison> compared(
    const Source& baseline, const Source& candidate, const ComparedAs& as = {});
core::Result<core::Judgement> judged(
    const Source& baseline, const Source& candidate, const ComparedAs& as = {});

/// One line a finding, for comparing two judgements; an error gives one line that says it.
std::vector<std::string> findingLines(const core::Result<core::Judgement>& judgement);
/// The same in one text, the first few lines of it: for messages.
std::string shortened(const std::vector<std::string>& lines);

} // namespace test
