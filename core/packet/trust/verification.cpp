// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/verification.h"

#include <array>

namespace core {

std::string_view packetVerdictName(PacketVerdict verdict)
{
    constexpr std::array<std::string_view, 5> Names {"valid", "newer", "altered", "incomplete", "unknown"};
    return Names[static_cast<std::size_t>(verdict)];
}

Verification verifyPacket(
    const StoredPacket&, const Repository*, const TrustSources&, const VerifyOptions&, const std::stop_token&)
{
    Verification verification;
    verification.reasons.emplace_back("This version cannot verify packets yet.");
    return verification;
}

int verificationExit(const Verification& verification, bool isForRevision)
{
    switch (verification.verdict) {
    case PacketVerdict::Valid:
        return isForRevision && verification.outcome == "reject" ? 1 : 0;
    case PacketVerdict::Newer:
        return isForRevision ? 1 : 0;
    case PacketVerdict::Altered:
    case PacketVerdict::Incomplete:
        return 1;
    case PacketVerdict::Unknown:
        break;
    }
    return 2;
}

} // namespace core
