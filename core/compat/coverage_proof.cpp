// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_proof.h"

#include "core/compat/coverage_table.h"

namespace core {

double ProofShare::percent() const
{
    return provable == 0 ? 100.0 : 100.0 * static_cast<double>(proved) / static_cast<double>(provable);
}

ProofShare proofShare(std::size_t stride, const std::stop_token& stop)
{
    ProofShare share;
    const std::vector<CoverageProbe> probes = coverageProbes();
    for (std::size_t at = 0; at < probes.size() && !stop.stop_requested(); at += stride) {
        const CoverageCell cell = judgeCoverage(probes[at], CoverageProof::Proved);
        ++share.probes;
        share.provable += cell.payloadBreaking;
        share.proved += cell.proved;
        for (const std::string& reason : cell.unproved)
            ++share.unproved[cell.keyword + " at " + cell.place + ": " + reason];
        for (const auto& [why, count] : cell.beyondPayloads)
            share.beyondPayloads[why] += count;
    }
    return share;
}

} // namespace core
