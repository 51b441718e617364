// SPDX-License-Identifier: Apache-2.0
#include "app/cli/folder_sides.h"

#include "app/cli/wording.h"
#include "core/compat/contract_folder.h"
#include "core/contract/proto/proto_module.h"

namespace cli {

namespace {

/// The contracts of a folder, called as if the folder were all there is.
core::Result<core::Discovery> contractsWithin(const DiffSide& side)
{
    return side.contracts().and_then([&](core::Discovery&& found) -> core::Result<core::Discovery> {
        if (found.contracts.empty() && found.skipped.empty())
            return core::fail(core::ErrorCode::NotFound, "no contract was found in " + inQuotes(side.name()),
                "'countersign help contracts' says what is recognised; files that git ignores are left out");
        return std::move(found);
    });
}

} // namespace

core::ContractSource sourceOf(const DiffSide& side)
{
    return {side.reader(), [side](const std::string& path) { return side.shown(path); }, side.known()};
}

core::Result<core::ContractFolder> contractFolder(const DiffSide& side, std::vector<core::Gap>& unread)
{
    return contractsWithin(side).map([&](core::Discovery&& found) {
        for (const core::SkippedFile& file : found.skipped)
            unread.push_back({side.shown(file.path), {}, {}, file.why});
        return core::contractFolder(std::move(found), sourceOf(side), side.folder());
    });
}

core::Result<void> compareFolderSides(const DiffSide& baseline, const DiffSide& candidate,
    const core::ComparisonOptions& options, DiffReport& report)
{
    auto before = contractFolder(baseline, report.unread);
    if (!before)
        return tl::unexpected(before.error());
    auto after = contractFolder(candidate, report.unread);
    if (!after)
        return tl::unexpected(after.error());
    core::proto::joinModules(before->contracts, after->contracts);
    for (core::ComparedContract& each : core::compareFolders(*before, *after, options))
        report.contracts.push_back(reported(std::move(each), before->source, after->source));
    return {};
}

} // namespace cli
