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
#include "core/sample/sample_packet.h"
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

/// The commits of the plan, and on the way what belongs to this one sample: the keys, and what they signed.
class SampleBuilder {
public:
    SampleBuilder(const SamplePlan& plan, const fs::path& resources, RepositoryWriter& writer)
        : m_plan(plan)
        , m_resources(resources)
        , m_gitFolder(writer.gitFolder())
        , m_history(plan, resources, writer)
    {
    }

    Result<void> build(const std::stop_token& stop)
    {
        for (const PlannedCommit& planned : m_plan.commits) {
            auto made = filesMade(planned, stop);
            // Also what was asked to stop while the packet was drawn up.
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "making the sample was cancelled");
            if (!made)
                return tl::unexpected(made.error());
            if (Result<void> added = m_history.add(planned, std::move(*made)); !added)
                return added;
        }
        return m_history.finish();
    }

private:
    Result<std::vector<NewFile>> filesMade(const PlannedCommit& planned, const std::stop_token& stop)
    {
        if (planned.enrolsOwners)
            return enrolOwners();
        if (planned.signoff)
            return signPacket(planned, stop);
        return std::vector<NewFile>();
    }

    Result<std::vector<NewFile>> enrolOwners()
    {
        const fs::path own = m_gitFolder / OwnFolder;
        const auto forAll =
            ReadableByAll | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
        return makeNewFolder(own, forAll)
            .and_then([&] { return writeNewFile(m_gitFolder / SampleMark, MarkerText); })
            .and_then([&] { return makeDemoOwners(own / KeyFolder, m_plan.owners); })
            .map([&](DemoOwners&& made) {
                m_owners = std::move(made);
                return std::vector<NewFile> {{".countersign/allowed_signers", m_owners.allowedSigners}};
            });
    }

    Result<std::vector<NewFile>> signPacket(const PlannedCommit& planned, const std::stop_token& stop)
    {
        const Result<std::string> candidate = m_history.show(planned.branch);
        if (!candidate)
            return tl::unexpected(candidate.error());
        return Repository::open(m_gitFolder).and_then([&](const Repository& repository) {
            return signedPacketFiles(
                repository, {planned, m_owners, m_resources / planned.signoff->form, *candidate}, stop);
        });
    }

    const SamplePlan& m_plan;
    const fs::path& m_resources;
    fs::path m_gitFolder;
    SampleHistory m_history;
    DemoOwners m_owners;
};

Result<void> buildRepository(
    const SamplePlan& plan, const fs::path& resources, const fs::path& folder, const std::stop_token& stop)
{
    return RepositoryWriter::create(folder, plan.checkout).and_then([&](RepositoryWriter&& writer) {
        return SampleBuilder(plan, resources, writer).build(stop);
    });
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
