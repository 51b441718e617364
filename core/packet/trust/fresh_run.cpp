// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/fresh_run.h"

#include "core/base/date.h"
#include "core/compat/law.h"
#include "core/packet/trust/packet_blobs.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// What a finding is known by again; words, rules and witnesses may get better.
struct FindingKey {
    std::string contract;
    std::string place;
    std::string facts;
    std::string severity;

    auto operator<=>(const FindingKey&) const = default;
};

using PathByFinding = std::map<FindingKey, std::string>;

PathByFinding findingsOf(const Packet& packet)
{
    PathByFinding findings;
    for (const PacketFinding& each : packet.findings)
        findings.emplace(FindingKey {each.contract, each.place, each.facts, each.severity}, each.path);
    return findings;
}

PathByFinding findingsOf(const Check& check)
{
    PathByFinding findings;
    for (const ComparedContract& contract : check.contracts)
        for (const Finding& each : contract.diff.judgement.findings)
            findings.emplace(FindingKey {contract.diff.contract, each.place, each.facts,
                                 std::string(severityName(each.severity))},
                each.path);
    return findings;
}

/// "2 findings, 'POST /orders > …' among them".
std::string missingFrom(const PathByFinding& findings, const PathByFinding& others)
{
    std::size_t count = 0;
    std::string first;
    for (const auto& [key, path] : findings)
        if (!others.contains(key) && ++count == 1)
            first = key.severity + ", " + path;
    if (count == 0)
        return {};
    return count == 1 ? "one finding (" + first + ")"
                      : std::to_string(count) + " findings (" + first + ", and others)";
}

void compareFindings(const Packet& packet, FreshRun& run)
{
    const PathByFinding signedOnes = findingsOf(packet);
    const PathByFinding fresh = findingsOf(run.check);
    if (const std::string left = missingFrom(fresh, signedOnes); !left.empty())
        run.differences.push_back("A fresh run finds what the packet leaves out: " + left + ".");
    if (const std::string more = missingFrom(signedOnes, fresh); !more.empty())
        run.differences.push_back("The packet has what a fresh run does not find: " + more + ".");
}

void compareContracts(const Packet& packet, FreshRun& run)
{
    const std::vector<ReadContract> listed = contractsOf(packet);
    for (const ReadContract& each : run.check.read)
        if (std::ranges::find(listed, each) == listed.end())
            run.differences.push_back("Of " + each.contract
                + " a fresh run reads other files than the packet names, or knows it by another id.");
    for (const ReadContract& each : listed)
        if (std::ranges::find(run.check.read, each.contract, &ReadContract::contract) == run.check.read.end())
            run.differences.push_back(
                "A fresh run finds no contract " + each.contract + " among the packet's files.");
}

CheckOptions optionsOf(const Packet& packet, const VerifyOptions& options)
{
    CheckOptions checking;
    checking.asOf = dateFromIso(packet.asOf);
    checking.findWitnesses = false;
    checking.isByReference = options.isByReference;
    checking.seed = options.seed;
    checking.runAll = options.runAll;
    for (const PacketMark& mark : packet.marks)
        checking.marks.push_back({mark.place, {mark.reason, mark.by}});
    return checking;
}

} // namespace

Result<FreshRun> freshRun(const Repository& repository, const Packet& packet, const VerifyOptions& options,
    const std::stop_token& stop)
{
    return repository.revision(packet.policy.commit)
        .and_then([&](const Revision& policy) {
            return checkListed(repository, {contractsOf(packet), policy}, optionsOf(packet, options), stop);
        })
        .map([&](Check&& check) {
            FreshRun run {std::move(check), {}};
            compareContracts(packet, run);
            compareFindings(packet, run);
            return run;
        });
}

} // namespace core
