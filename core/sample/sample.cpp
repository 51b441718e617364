// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample.h"

#include "core/base/whole_file.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/trust/pin_keeping.h"
#include "core/packet/trust/sample_mark.h"
#include "core/packet/trust/trust_standing.h"
#include "core/sample/demo_owners.h"
#include "core/sample/new_folder.h"
#include "core/sample/repository_writer.h"
#include "core/sample/sample_history.h"
#include "core/sample/sample_plan.h"
#include "core/sample/staging_folder.h"

#include <algorithm>

namespace core {

namespace fs = std::filesystem;

namespace {

// Inside of the git folder, where no commit, clone or push takes them along.
constexpr const char* OwnFolder = "countersign";
constexpr const char* MarkerText =
    "Countersign made this repository as its sample; what is signed here counts nowhere.\n";
constexpr const char* KeyFolder = "demo-keys";

Result<void> addCommits(SampleHistory& history, const SamplePlan& plan, const std::stop_token& stop)
{
    for (const PlannedCommit& planned : plan.commits) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "making the sample was cancelled");
        if (Result<void> added = history.add(planned); !added)
            return added;
    }
    return {};
}

Result<void> enrolOwners(SampleHistory& history, const SamplePlan& plan, const fs::path& gitFolder)
{
    const fs::path own = gitFolder / OwnFolder;
    if (Result<void> made = makeNewFolder(
            own, ReadableByAll | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec);
        !made)
        return made;
    if (Result<void> marked = writeNewFile(gitFolder / SampleMark, MarkerText); !marked)
        return marked;
    Result<std::string> signers = makeDemoOwners(own / KeyFolder, plan.owners);
    if (!signers)
        return tl::unexpected(signers.error());
    return history.add(plan.enrolment, {{".countersign/allowed_signers", std::move(*signers)}});
}

Result<void> buildRepository(
    const SamplePlan& plan, const fs::path& resources, const fs::path& folder, const std::stop_token& stop)
{
    Result<RepositoryWriter> writer = RepositoryWriter::create(folder, plan.checkout);
    if (!writer)
        return tl::unexpected(writer.error());
    SampleHistory history(plan, resources, *writer);
    if (Result<void> added = addCommits(history, plan, stop); !added)
        return added;
    if (Result<void> enrolled = enrolOwners(history, plan, writer->gitFolder()); !enrolled)
        return enrolled;
    return history.finish();
}

SampleInfo describe(const SamplePlan& plan, const fs::path& folder)
{
    SampleInfo info {.name = plan.name,
        .folder = folder,
        .branch = plan.checkout,
        .tags = {},
        .branches = {},
        .owners = {}};
    for (const PlannedCommit& planned : plan.commits) {
        if (planned.tag)
            info.tags.push_back(planned.tag->name);
        if (std::ranges::find(info.branches, planned.branch) == info.branches.end())
            info.branches.push_back(planned.branch);
    }
    for (const PlannedOwner& owner : plan.owners)
        info.owners.push_back(
            {owner.role, owner.person.address, folder / ".git" / OwnFolder / KeyFolder / owner.role});
    return info;
}

} // namespace

Result<SampleInfo> makeSample(
    const fs::path& resources, const fs::path& destination, const std::stop_token& stop)
{
    const Result<SamplePlan> plan = readSamplePlan(resources);
    if (!plan)
        return tl::unexpected(plan.error());
    Result<StagingFolder> staging = StagingFolder::open(destination);
    if (!staging)
        return tl::unexpected(staging.error());
    if (Result<void> built = buildRepository(*plan, resources, staging->path(), stop); !built)
        return tl::unexpected(built.error());
    if (Result<void> moved = staging->moveIntoPlace(); !moved)
        return tl::unexpected(moved.error());
    return describe(*plan, staging->destination());
}

Result<void> pinSample(const fs::path& folder, const fs::path& pinsFile, std::int64_t now)
{
    return Repository::open(folder)
        .and_then([](const Repository& repository) { return trustStanding(repository, {}, {}); })
        .and_then([&](TrustStanding&& standing) {
            accept(standing, {}, now);
            return keepPin(pinsFile, *standing.pin);
        });
}

std::vector<DemoOwner> demoOwnersIn(const fs::path& folder)
{
    const fs::path gitFolder = folder / ".git";
    std::vector<DemoOwner> owners;
    if (!isSample(gitFolder))
        return owners;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(gitFolder / OwnFolder / KeyFolder, none)) {
        const auto key =
            entry.path().has_extension() ? KeyFile() : readKeyFile(entry.path()).value_or(KeyFile());
        if (key.isPrivate && isSampleOwner(key.comment))
            owners.push_back({entry.path().filename().string(), key.comment, entry.path()});
    }
    std::ranges::sort(owners, {}, &DemoOwner::role);
    return owners;
}

} // namespace core
