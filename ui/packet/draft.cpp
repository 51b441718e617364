// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/draft.h"

#include "core/packet/form/form_fields.h"
#include "core/packet/form/packet_draft.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/uncommitted.h"
#include "core/packet/trust/pins.h"

namespace ui {

namespace {

void takeProposals(Draft& draft)
{
    draft.proposals = proposalsFor(draft.packet);
    for (const Proposal& each : draft.proposals)
        (void)core::fillIn(draft.packet, each.field, each.json);
}

core::Result<void> place(Draft& draft, const std::filesystem::path& root)
{
    auto placing = core::placePacket(draft.packet, root);
    if (!placing)
        return tl::unexpected(placing.error());
    auto newest = core::newestPacket(draft.standing->review.id, root);
    if (!newest)
        return tl::unexpected(newest.error());
    draft.newest = std::move(*newest);
    draft.packet = std::move(placing->packet);
    draft.isDrawnUp = placing->isThere;
    draft.lostSignoffs = std::move(placing->lostSignoffs);
    draft.onDisk = draft.isDrawnUp
        ? draft.newest
        : core::StoredPacket {.id = draft.packet.id, .bytes = core::packetJson(draft.packet)};
    return {};
}

void verify(Draft& draft, const Surroundings& surroundings, const std::stop_token& stop)
{
    const auto sources = ownTrust(surroundings);
    if (!draft.isDrawnUp || draft.newest.signoffs.empty() || !sources)
        return;
    draft.verification = core::verifyPacket(
        draft.newest, draft.standing->study->repository.get(), *sources, verifyingNow(surroundings), stop);
}

} // namespace

core::Result<core::TrustSources> ownTrust(const Surroundings& surroundings)
{
    core::TrustSources sources;
    if (surroundings.pinsFile.empty())
        return sources;
    return core::readPins(surroundings.pinsFile).map([&](std::vector<core::TrustPin>&& pins) {
        sources.pins = std::move(pins);
        return std::move(sources);
    });
}

core::VerifyOptions verifyingNow(const Surroundings& surroundings)
{
    core::VerifyOptions options;
    options.now = secondsNow(surroundings);
    options.seed = surroundings.chance();
    options.runAll = surroundings.runAll;
    return options;
}

core::Result<Draft> draftOf(
    std::shared_ptr<const Standing> standing, const Surroundings& surroundings, const std::stop_token& stop)
{
    const Study& study = *standing->study;
    const core::Repository& repository = *study.repository;
    core::DrawnPacket drawn = core::drawUp(standing->review, study.check,
        core::packetFrame(
            repository, study.check, {surroundings.engine, surroundings.git, secondsNow(surroundings)}));
    Draft draft {.standing = std::move(standing), .packet = std::move(drawn.packet)};
    draft.notTaken = std::move(drawn.notTaken);
    takeProposals(draft);
    if (const auto placed = place(draft, repository.root()); !placed)
        return tl::unexpected(placed.error());
    draft.blockers = core::whatBlocks(draft.packet, {.required = study.check.policy.packetRequire});
    if (const auto earlier = core::packetOfBaseline(draft.packet, repository.root()))
        draft.offers = core::offersFrom(*earlier, draft.packet);
    auto uncommitted = core::uncommittedFiles(repository, study.check);
    if (!uncommitted)
        return tl::unexpected(uncommitted.error());
    draft.uncommitted = std::move(*uncommitted);
    verify(draft, surroundings, stop);
    return draft;
}

} // namespace ui
