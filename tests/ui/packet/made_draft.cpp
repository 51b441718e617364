// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/packet/made_draft.h"

#include "core/packet/form/form_fields.h"

namespace test {

ui::Draft draftOf(core::Packet packet)
{
    auto study = std::make_shared<ui::Study>();
    study->check.candidate.revision = {core::RevisionKind::Commit, "HEAD", "c0ffee"};
    auto standing = std::make_shared<ui::Standing>();
    standing->study = study;
    ui::Draft draft {.standing = standing, .packet = std::move(packet)};
    draft.blockers = core::whatBlocks(draft.packet, {});
    return draft;
}

core::Packet packetWith(const std::string& severity)
{
    core::Packet packet {.id = "shop-2.0.0"};
    core::PacketFinding finding {.contract = "shop", .severity = severity, .place = "a"};
    finding.facts = "facts";
    finding.message = "status: `pending` became `pending_payment`";
    packet.findings = {finding};
    packet.boundary.classification = severity == "breaking" ? "breaking" : "compatible";
    packet.prompts = {{std::string(core::AmbiguityPrompt)}, {std::string(core::SafetyPrompt)}};
    return packet;
}

core::PacketDecision decided(const std::string& verdict)
{
    return {.contract = "shop", .place = "a", .facts = "facts", .verdict = verdict, .by = "ana@x.example"};
}

} // namespace test
