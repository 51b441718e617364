// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/signing_work.h"

#include "core/base/digest.h"
#include "core/packet/form/packet_draft.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/pin_keeping.h"
#include "core/packet/trust/signoff_commit.h"
#include "core/review/journal.h"

#include <algorithm>

namespace ui {

namespace {

core::Error notReady(const core::ReadySignoff& signoff)
{
    const core::Blocker& first = signoff.blockers.front();
    return {core::ErrorCode::BadInput, signoff.packet.id + " may not be signed as approved: " + first.reason,
        first.command};
}

core::Result<std::string> commitSignoff(const core::Repository& repository, const core::ReadySignoff& signoff,
    const core::Identity& who, std::int64_t now)
{
    return core::signoffCommit(repository.root(), signoff).and_then([&](core::CommitPlan&& plan) {
        plan.who = who;
        plan.at = now;
        return core::writeCommit(repository, plan);
    });
}

std::string uncommittedJournals(
    const core::Repository& repository, const std::string& review, const std::string& commit)
{
    std::string folder = std::string(core::ReviewsFolder) + '/' + review;
    const core::Revision here;
    const core::Revision there {core::RevisionKind::Commit, commit, commit};
    std::error_code none;
    for (const auto& entry :
        std::filesystem::recursive_directory_iterator(repository.root() / folder, none)) {
        const std::string path = entry.path().lexically_relative(repository.root()).generic_string();
        const auto now = repository.blobAt(here, path);
        const auto committed = repository.blobAt(there, path);
        if (now && (!committed || *committed != *now))
            return folder;
    }
    return {};
}

core::Result<SignedPacket> signReady(const core::Repository& repository, const core::ReadySignoff& signoff,
    const core::Identity& who, const Surroundings& surroundings, const std::stop_token& stop)
{
    if (!signoff.blockers.empty())
        return tl::unexpected(notReady(signoff));
    const auto file = core::writeSignoff(repository.root(), signoff, surroundings.signingTools(), stop);
    if (!file)
        return tl::unexpected(file.error());
    const auto commit = commitSignoff(repository, signoff, who, secondsNow(surroundings));
    if (!commit)
        return tl::unexpected(core::signedOnly(commit.error(), *file));
    auto stored = core::readStoredPacket(repository.root(), signoff.packet.id);
    if (!stored)
        return tl::unexpected(stored.error());
    SignedPacket made {std::move(*stored), signoff.role, signoff.principal,
        core::fingerprint(signoff.key.key), *file, *commit, core::currentBranch(repository)};
    made.push = core::pushArguments(repository, surroundings.git, made.branch);
    made.missing = signoff.missing;
    made.journals = uncommittedJournals(repository, signoff.packet.review, *commit);
    return made;
}

ReadyPacket readyPacket(const std::shared_ptr<const core::Repository>& repository, core::StoredPacket stored,
    const Surroundings& surroundings, const std::stop_token& stop)
{
    ReadyPacket ready {repository, std::move(stored)};
    ready.packet = core::readPacket(ready.stored.bytes).value_or(core::Packet());
    ready.sha256 = core::sha256Hex(ready.stored.bytes);
    ready.desk = signingDesk(*repository, ready.stored, surroundings, stop);
    return ready;
}

} // namespace

core::Result<ReadyPacket> drawUp(
    const Draft& draft, const Surroundings& surroundings, const std::stop_token& stop)
{
    const std::shared_ptr<const core::Repository>& repository = draft.standing->study->repository;
    if (repository->isBare())
        return core::fail(core::ErrorCode::NotWritable, "a bare repository has no working tree to sign in",
            "open a clone of it");
    if (const auto committed = core::refuseUncommitted(*repository, draft.standing->study->check); !committed)
        return tl::unexpected(committed.error());
    return core::placePacket(draft.packet, repository->root())
        .and_then([&](const core::PacketPlacing& placing) {
            return core::writeDrawnPacket(repository->root(), placing);
        })
        .map([&](core::StoredPacket&& stored) {
            return readyPacket(repository, std::move(stored), surroundings, stop);
        });
}

ReadyPacket lookAgain(const ReadyPacket& ready, const Surroundings& surroundings, const std::stop_token& stop)
{
    auto stored = core::readStoredPacket(ready.repository->root(), ready.stored.id);
    return readyPacket(ready.repository, stored ? *stored : ready.stored, surroundings, stop);
}

core::Result<SignedPacket> signPacket(const ReadyPacket& ready, const SigningChoice& choice,
    const Surroundings& surroundings, const std::stop_token& stop)
{
    const auto sources = ownTrust(surroundings);
    if (!sources)
        return tl::unexpected(sources.error());
    return core::readySignoff(*ready.repository, ready.stored, *sources,
        {choice.role.role, choice.principal, {choice.key}, verifyingNow(surroundings)}, stop)
        .and_then([&](const core::ReadySignoff& signoff) {
            return signReady(*ready.repository, signoff, choice.who, surroundings, stop);
        });
}

core::Result<std::string> commitFiles(
    const Draft& draft, const std::string& message, const Surroundings& surroundings)
{
    const core::Repository& repository = *draft.standing->study->repository;
    return repository.identity(surroundings.git)
        .and_then([&](const core::Identity& who) -> core::Result<std::string> {
            core::CommitPlan plan {.message = message, .who = who, .at = secondsNow(surroundings)};
            for (const std::string& path : draft.uncommitted) {
                auto bytes = repository.read(core::Revision(), path);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                plan.files.emplace(path, std::move(*bytes));
            }
            return core::writeCommit(repository, plan);
        });
}

core::Result<void> acceptTrust(core::TrustStanding standing, const Surroundings& surroundings)
{
    core::accept(standing, {}, secondsNow(surroundings));
    return core::keepPin(surroundings.pinsFile, *standing.pin);
}

core::Result<std::string> enrollAs(const core::Repository& repository, const SigningDesk& desk,
    const std::string& role, const Surroundings& surroundings, const std::stop_token& stop)
{
    const auto key =
        std::ranges::find_if(desk.keys, [](const core::KeyOffer& each) { return each.unusable.empty(); });
    if (key == desk.keys.end())
        return core::fail(core::ErrorCode::NotFound, "you have no key to enroll with");
    return core::planEnrolment(repository, {}, {desk.principal, {role}, key->key})
        .and_then([&](core::EnrolmentPlan&& plan) {
            plan.commit.who = desk.who;
            plan.commit.at = secondsNow(surroundings);
            // That the key signs its own enrolment shows that whoever enrols has it.
            plan.commit.sign = [&](std::string_view text) {
                return core::sshSign(
                    surroundings.signingTools(), key->asked(), core::GitSignatureNamespace, text, stop);
            };
            return core::writeCommit(repository, plan.commit).map([&](const std::string&) {
                return plan.commit.branch;
            });
        });
}

} // namespace ui
