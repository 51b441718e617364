// SPDX-License-Identifier: Apache-2.0
#include "tests/core/packet/form/made_packet.h"

#include "core/packet/form/form_fields.h"

namespace test {

namespace {

std::string madeBlob(char digit)
{
    return std::string(40, digit);
}

core::PacketContract madeContract()
{
    core::PacketContract contract {"checkout", "openapi/checkout.yaml", "openapi"};
    contract.baseline =
        core::ContractSide {madeBlob('1'), madeDigest('1'), {{"openapi/checkout.yaml", madeBlob('1')}}};
    contract.candidate = core::ContractSide {madeBlob('2'), madeDigest('2'),
        {{"openapi/checkout.yaml", madeBlob('2')}, {"openapi/common.yaml", madeBlob('3')}}};
    contract.classification = "breaking";
    contract.bump = "major";
    contract.coverage = {{4, 4}, {12, 12}};
    return contract;
}

core::PacketFinding madeFinding()
{
    core::PacketFinding finding {"checkout", "response-enum-value-added", "breaking", madeDigest('a'),
        madeDigest('b'), "POST /orders > response 202 > body > status"};
    finding.sites = {{"POST /orders", "response", "POST /orders > response 202 > body > status"}};
    finding.before = R"(["pending"])";
    finding.after = R"(["pending","pending_payment"])";
    finding.witness = R"("pending_payment")";
    finding.message = "status may be \"pending_payment\"";
    return finding;
}

core::PacketDecision madeDecision()
{
    core::PacketDecision decision {"checkout", madeDigest('a'), madeDigest('b'),
        std::string(core::AcceptWithPlan), "olena@acme.example", "backend", "2026-11-20T10:00:00Z",
        "clients learn it first"};
    decision.plan = core::PacketPlan {
        "dual-write for a release", "https://tracker.example/77", "marta@acme.example", "2026-12-01"};
    decision.due = "2026-12-24";
    return decision;
}

void fillForm(core::Packet& packet)
{
    packet.decision = {"Is pending_payment released with 3.0.0?", std::string(core::ApproveWithConditions),
        "the web client is ready", {"the flag stays off until Monday"}};
    packet.roles = {{"backend", "Engineering owner", "Olena", "olena@acme.example", true,
        "POST /orders answers with another value"}};
    packet.scope = {{"POST /orders"}, {"refunds"}, {{"iframes are allowed", "iryna@acme.example"}}};
    packet.evidence = {{"test", "contract tests of the web client", "ci/run/9", madeDigest('c')}};
    packet.boundary = {"breaking", {{"web-checkout", "2.3.0", "affected"}}, "retried with the same key",
        "the value is switched off by a flag", "plans/orders-3.md"};
    packet.prompts = {{std::string(core::AmbiguityPrompt), "Nothing: the timeout is in the criteria"},
        {std::string(core::SafetyPrompt), "A week of the flag at one percent"}};
}

} // namespace

std::string madeDigest(char digit)
{
    return std::string(64, digit);
}

core::Packet madePacket()
{
    core::Packet packet {"orders-3.0.0", "Orders await payment", "2026-11-21T13:00:00Z", "2026-11-21"};
    packet.supersedes = core::PacketReference {"orders-2.9.0", madeDigest('d')};
    packet.engine = {"countersign", "0.5.0", "2026-11"};
    packet.policy = {madeBlob('4'), madeDigest('4'), "wire"};
    packet.marks = {{madeDigest('a'), "olena@acme.example", "paid no longer means captured"}};
    packet.repository = {madeBlob('5'), "https://git.example/contracts.git"};
    packet.baseline = {madeBlob('6'), "v2.3.0"};
    packet.candidate = {madeBlob('7'), "3.0.0", ""};
    packet.contracts = {madeContract()};
    packet.findings = {madeFinding()};
    packet.decisions = {madeDecision()};
    packet.comments = {{madeDigest('a'), "marta@acme.example", "2026-11-20T11:00:00Z", "concern",
        "the iframe needs a fallback"}};
    fillForm(packet);
    packet.criteria = {{"checkout", "POST /orders", "card requiring 3DS", "present", "status"}};
    packet.open = {{"openapi/checkout.yaml:7:3 $ref: gone.yaml", "gone.yaml is not in the repository"}};
    packet.acknowledged = {{"openapi/checkout.yaml:7:3 $ref: gone.yaml", "olena@acme.example",
        "2026-11-20T12:00:00Z", "an example only"}};
    packet.review = "orders";
    return packet;
}

} // namespace test
