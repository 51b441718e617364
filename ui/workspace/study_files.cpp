// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compat/contract_folder.h"
#include "ui/workspace/study.h"

#include <algorithm>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// A file or a folder of a disk, seen from what is around it: a repository, or the folder itself.
struct DiskSide {
    std::shared_ptr<const core::Repository> around;
    core::Revision revision; ///< its working tree
    std::string inside; ///< from the root; of a folder with '/' behind it, empty for the root
    bool isFolder = false;
};

core::Result<DiskSide> openDiskSide(const fs::path& path)
{
    std::error_code unreadable;
    const bool isFolder = fs::is_directory(path, unreadable);
    const fs::path whole = fs::canonical(path, unreadable);
    if (unreadable)
        return core::fail(core::ErrorCode::NotFound,
            path.string() + " cannot be opened: " + unreadable.message(),
            "choose a file or a folder that is there");
    auto opened = core::Repository::open(isFolder ? whole : whole.parent_path());
    if (!opened)
        return tl::unexpected(opened.error());
    DiskSide side {std::make_shared<const core::Repository>(std::move(*opened)), {}, {}, isFolder};
    const fs::path root = fs::canonical(side.around->root(), unreadable);
    const fs::path inside = whole.lexically_relative(root);
    side.inside = inside == "." ? std::string() : inside.generic_string() + (isFolder ? "/" : "");
    return side;
}

core::ContractSource sourceOf(const DiskSide& side)
{
    return {[around = side.around, revision = side.revision](
                const std::string& path) { return around->read(revision, path, core::LargestContractFile); }};
}

core::Result<core::ContractFolder> contractsOf(
    const DiskSide& side, std::vector<core::Gap>& unread, const std::stop_token& stop)
{
    return core::discoverContracts(*side.around, side.revision, nullptr, stop)
        .map([&](core::Discovery&& found) {
            std::erase_if(found.contracts,
                [&](const core::FoundContract& each) { return !each.entry.starts_with(side.inside); });
            for (const core::SkippedFile& file : found.skipped)
                if (file.path.starts_with(side.inside))
                    unread.push_back({file.path, {}, {}, file.why});
            return core::contractFolder(std::move(found), sourceOf(side), side.inside);
        });
}

using Compared = core::Result<std::vector<core::ComparedContract>>;

Compared compareTwoFiles(const DiskSide& baseline, const DiskSide& candidate,
    const core::ComparisonOptions& options, const std::stop_token& stop)
{
    const core::ContractSource before = sourceOf(baseline);
    const core::ContractSource after = sourceOf(candidate);
    return core::compareContract({&before, baseline.inside, baseline.inside},
        {&after, candidate.inside, candidate.inside}, options, stop)
        .map([](core::ComparedContract&& compared) {
            return std::vector<core::ComparedContract> {std::move(compared)};
        });
}

Compared compareTwoFolders(const DiskSide& baseline, const DiskSide& candidate,
    const core::ComparisonOptions& options, std::vector<core::Gap>& unread, const std::stop_token& stop)
{
    const auto before = contractsOf(baseline, unread, stop);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = contractsOf(candidate, unread, stop);
    if (!after)
        return tl::unexpected(after.error());
    return core::compareFolders(*before, *after, options, core::IdenticalContracts::ArePassedOver, stop);
}

core::CheckedRevision revisionNamed(const fs::path& path)
{
    core::CheckedRevision named;
    named.revision.name = path.string();
    return named;
}

} // namespace

StudyResult studyFiles(const fs::path& baseline, const fs::path& candidate, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    const auto before = openDiskSide(baseline);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = openDiskSide(candidate);
    if (!after)
        return tl::unexpected(after.error());
    if (before->isFolder != after->isFolder)
        return core::fail(core::ErrorCode::BadInput, "a folder can only be compared with a folder",
            "choose two files, or two folders");
    auto study = std::make_shared<Study>();
    study->asked = {baseline.string(), candidate.string()};
    study->seed = surroundings.chance();
    study->check.baseline = revisionNamed(baseline);
    study->check.candidate = revisionNamed(candidate);
    core::ComparisonOptions options;
    options.seed = study->seed;
    options.runAll = surroundings.runAll;
    options.judging.asOf = study->check.asOf = todayOf(surroundings);
    auto compared = before->isFolder ? compareTwoFolders(*before, *after, options, study->check.unread, stop)
                                     : compareTwoFiles(*before, *after, options, stop);
    if (!compared)
        return tl::unexpected(compared.error());
    study->check.contracts = std::move(*compared);
    core::reachVerdict(study->check);
    return study;
}

} // namespace ui
