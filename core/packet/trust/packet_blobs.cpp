// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/packet_blobs.h"

#include "core/base/digest.h"
#include "core/contract/discovery.h"
#include "core/contract/files_digest.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The path of a contract that moved is that of its candidate.
std::string entryOf(const PacketContract& contract, const ContractSide& side)
{
    if (std::ranges::find(side.files, contract.path, &PacketFile::path) != side.files.end())
        return contract.path;
    const auto same = std::ranges::find(side.files, side.blob, &PacketFile::blob);
    return same == side.files.end() ? contract.path : same->path;
}

std::optional<ReadSide> sideOf(const PacketContract& contract, const std::optional<ContractSide>& side)
{
    if (!side)
        return std::nullopt;
    ReadSide read {entryOf(contract, *side), side->blob, side->sha256, {}};
    for (const PacketFile& file : side->files)
        read.files.push_back({file.path, file.blob});
    return read;
}

class BlobCheck {
public:
    BlobCheck(const Packet& packet, const Repository& repository, VerdictReasons& reasons)
        : m_packet(packet)
        , m_repository(repository)
        , m_reasons(reasons)
    {
    }

    void look(const std::string& contract, const std::string& which, const ReadSide& side)
    {
        std::map<std::string, std::string> digests;
        for (const ReadFile& file : side.files) {
            const auto bytes = m_repository.readBlob(file.blob, LargestContractFile);
            if (!bytes)
                return m_reasons.add(PacketVerdict::Unknown,
                    "The " + which + "'s " + file.path + " (blob " + file.blob
                        + ") is not in this repository: " + whereToFindIt() + '.');
            digests.emplace(file.path, sha256Hex(*bytes));
        }
        if (digestOfFiles(digests) != side.sha256)
            m_reasons.add(PacketVerdict::Altered,
                "The " + which + "'s bytes of " + contract
                    + " are not those that were signed: git has their blob, and their SHA-256 is another. "
                      "Compare with another clone; this one is not to be trusted.");
    }

private:
    std::string whereToFindIt() const
    {
        const auto here = m_repository.firstCommit();
        const std::string& there = m_packet.repository.firstCommit;
        if (here && !there.empty() && *here != there)
            return "the packet is about another one, that began with the commit " + there.substr(0, 10)
                + "; name a clone of it with --repo";
        return std::string("fetch the branch that was signed")
            + (m_repository.isShallow() ? ", or all of it with `git fetch --unshallow`" : "");
    }

    const Packet& m_packet;
    const Repository& m_repository;
    VerdictReasons& m_reasons;
};

} // namespace

std::vector<ReadContract> contractsOf(const Packet& packet)
{
    std::vector<ReadContract> contracts;
    for (const PacketContract& each : packet.contracts)
        contracts.push_back({each.id, sideOf(each, each.baseline), sideOf(each, each.candidate)});
    return contracts;
}

void checkBlobs(const Packet& packet, const Repository& repository, VerdictReasons& reasons)
{
    BlobCheck check(packet, repository, reasons);
    for (const ReadContract& contract : contractsOf(packet)) {
        if (contract.baseline)
            check.look(contract.contract, "baseline", *contract.baseline);
        if (contract.candidate)
            check.look(contract.contract, "candidate", *contract.candidate);
    }
}

} // namespace core
