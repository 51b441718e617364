// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/verdict_reasons.h"

namespace core {

void VerdictReasons::conclude(Verification& verification) const
{
    verification.verdict = PacketVerdict::Valid;
    for (const PacketVerdict verdict :
        {PacketVerdict::Altered, PacketVerdict::Unknown, PacketVerdict::Incomplete, PacketVerdict::Newer}) {
        const auto found = m_reasons.find(verdict);
        if (found == m_reasons.end())
            continue;
        if (verification.verdict == PacketVerdict::Valid)
            verification.verdict = verdict;
        verification.reasons.insert(verification.reasons.end(), found->second.begin(), found->second.end());
    }
}

} // namespace core
