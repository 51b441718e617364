// SPDX-License-Identifier: Apache-2.0
#include "app/cli/folder_sides.h"

#include "app/cli/wording.h"
#include "core/base/digest.h"
#include "core/contract/contract_ids.h"

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

/// Ids that are the same for the same path within either folder.
void assignIdsWithin(const DiffSide& side, std::vector<core::FoundContract>& contracts)
{
    std::vector<core::FoundContract> seenFromFolder = contracts;
    for (core::FoundContract& each : seenFromFolder)
        each.entry = side.within(each.entry);
    core::assignContractIds(seenFromFolder);
    for (std::size_t place = 0; place < contracts.size(); ++place)
        contracts[place].id = seenFromFolder[place].id;
}

} // namespace

core::ContractSource sourceOf(const DiffSide& side)
{
    return {side.reader(), [side](const std::string& path) { return side.shown(path); }};
}

core::Result<core::ContractFolder> contractFolder(const DiffSide& side, std::vector<core::Gap>& unread)
{
    return contractsWithin(side).map([&](core::Discovery&& found) {
        for (const core::SkippedFile& file : found.skipped)
            unread.push_back({side.shown(file.path), {}, {}, file.why});
        assignIdsWithin(side, found.contracts);
        const core::ContractSource source = sourceOf(side);
        const auto digest = [read = source.read](const std::string& path) {
            const auto bytes = read(path);
            return bytes ? core::sha256Hex(*bytes) : std::string();
        };
        const auto within = [side](const std::string& path) { return side.within(path); };
        const auto fromRoot = [side](const std::string& path) { return side.fromRoot(path); };
        return core::ContractFolder {source, std::move(found.contracts), digest, within, fromRoot};
    });
}

core::Result<void> compareFolderSides(const DiffSide& baseline, const DiffSide& candidate,
    const core::ComparisonOptions& options, DiffReport& report)
{
    const auto before = contractFolder(baseline, report.unread);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = contractFolder(candidate, report.unread);
    if (!after)
        return tl::unexpected(after.error());
    for (const core::ComparedContract& each : core::compareFolders(*before, *after, options))
        report.contracts.push_back(reported(each, before->source, after->source));
    return {};
}

} // namespace cli
