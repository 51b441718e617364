// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signed_shop.h"

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/compat/ruleset.h"
#include "core/packet/form/packet_json.h"
#include "tests/support/test_keys.h"

#include <QtGlobal>

namespace test {

namespace {

constexpr std::string_view CreatedAt = "2026-01-01T01:00:00Z";

std::optional<core::ContractSide> sideOf(const std::optional<core::ReadSide>& read)
{
    if (!read)
        return std::nullopt;
    core::ContractSide side {read->blob, read->sha256, {}};
    for (const core::ReadFile& file : read->files)
        side.files.push_back({file.path, file.blob});
    return side;
}

void addContracts(core::Packet& packet, const core::Check& check)
{
    for (const core::ReadContract& read : check.read)
        packet.contracts.push_back({.id = read.contract,
            .path = read.candidate ? read.candidate->entry : read.baseline->entry,
            .language = "openapi",
            .baseline = sideOf(read.baseline),
            .candidate = sideOf(read.candidate),
            .classification = "breaking",
            .bump = "major"});
    for (const core::OpenPoint& point : check.openPoints)
        packet.open.push_back({point.name, "nobody knows"});
}

void addFindings(core::Packet& packet, const core::Check& check)
{
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& each : contract.diff.judgement.findings) {
            packet.findings.push_back({.contract = contract.diff.contract,
                .rule = each.rule,
                .severity = std::string(core::severityName(each.severity)),
                .place = each.place,
                .facts = each.facts,
                .path = each.path,
                .message = each.message});
            packet.decisions.push_back({.contract = contract.diff.contract,
                .place = each.place,
                .facts = each.facts,
                .verdict = std::string(core::AcceptWithPlan),
                .by = "ana@x.example",
                .role = "backend",
                .at = std::string(CreatedAt),
                .reason = "agreed",
                .plan = core::PacketPlan {.text = "both for a month", .owner = "ana@x.example"}});
        }
}

void addRoles(core::Packet& packet, const core::Check& check)
{
    for (const core::SignoffDuty& duty : check.signoff)
        packet.roles.push_back(
            {.role = duty.role, .label = duty.label, .required = duty.required, .reason = duty.reason});
}

} // namespace

std::string shopText(const std::string& type)
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /orders:\n    get:\n"
           "      responses:\n        '200':\n          description: ok\n          content:\n"
           "            application/json:\n              schema:\n                type: object\n"
           "                properties:\n                  id: {type: "
        + type + "}\n";
}

std::string signerLine(
    const std::string& principals, const std::string& roles, const std::string& key, const std::string& more)
{
    return principals + " namespaces=\"git," + roles + "\"" + more + " " + publicKey(key) + "\n";
}

std::string shopSigners()
{
    return signerLine("ana@x.example", "backend.signoff.v1@countersign", "ana")
        + signerLine("bob@x.example", "product.signoff.v1@countersign", "bob");
}

SignedShop::SignedShop(const std::string& settings, const std::string& signers)
    : m_signers(signers)
{
    m_repository.write("shop.yaml", shopText("string"));
    m_repository.write(".countersign/settings.yaml", settings);
    m_repository.write(".countersign/allowed_signers", signers);
    m_repository.commit("first");
    m_repository.tag("v1.0.0");
    m_repository.branch("change");
    m_repository.write("shop.yaml", shopText("integer"));
    m_repository.commit("break it");
}

core::Repository SignedShop::open() const
{
    auto repository = core::Repository::open(m_repository.path());
    if (!repository)
        qFatal("%s", repository.error().message.c_str());
    return std::move(*repository);
}

core::Packet SignedShop::packet() const
{
    const auto check = core::check(open(), {.baseline = "v1.0.0", .candidate = "change"});
    if (!check)
        qFatal("%s", check.error().message.c_str());
    core::Packet packet {.id = "shop-2.0.0",
        .title = "Shop 2.0.0",
        .createdAt = std::string(CreatedAt),
        .asOf = core::isoDate(check->asOf)};
    packet.repository.firstCommit = *open().firstCommit();
    packet.engine = {"countersign", "test", core::rulesetName()};
    const std::string settings = m_repository.git({"show", "main:.countersign/settings.yaml"});
    packet.policy = {check->trusted->commit, core::sha256Hex(settings), "wire"};
    packet.baseline = {check->baseline.commit, "v1.0.0"};
    packet.candidate.commit = check->candidate.commit;
    packet.decision = {"Shall ids be numbers?", std::string(core::Approve), "they were all along", {}};
    packet.boundary = {.classification = "breaking", .retryBehaviour = "none", .rollback = "redeploy"};
    addContracts(packet, *check);
    addFindings(packet, *check);
    addRoles(packet, *check);
    return packet;
}

core::StoredPacket SignedShop::signedBy(const core::Packet& packet, const std::vector<Hat>& hats) const
{
    core::StoredPacket stored {.id = packet.id, .bytes = core::packetJson(packet)};
    for (const Hat& hat : hats)
        stored.signoffs.push_back({hat.role + "." + hat.principal + ".sig",
            sshSign(hat.key, core::signoffNamespace(hat.role), stored.bytes)});
    return stored;
}

core::TrustSources SignedShop::pinned() const
{
    return {.signersSha256 = core::sha256Hex(m_signers)};
}

core::Verification SignedShop::verify(const core::StoredPacket& stored, core::VerifyOptions options) const
{
    return verify(stored, pinned(), std::move(options));
}

core::Verification SignedShop::verify(
    const core::StoredPacket& stored, const core::TrustSources& sources, core::VerifyOptions options) const
{
    const core::Repository repository = open();
    if (options.now == 0)
        options.now = DayAfter;
    return core::verifyPacket(stored, &repository, sources, options);
}

void SignedShop::store(const core::StoredPacket& stored) const
{
    const std::string folder = ".countersign/packets/" + stored.id + "/";
    m_repository.write(folder + "packet.json", stored.bytes);
    for (const core::StoredSignoff& each : stored.signoffs)
        m_repository.write(folder + "signoffs/" + each.name, each.text);
}

core::GatedCheck SignedShop::gate(const std::string& candidate) const
{
    auto gated = core::checkWithPackets(
        open(), {.baseline = "v1.0.0", .candidate = candidate}, pinned(), {.now = DayAfter});
    if (!gated)
        qFatal("%s", gated.error().message.c_str());
    return std::move(*gated);
}

} // namespace test
