// SPDX-License-Identifier: Apache-2.0
// Everything that keeps a packet from being valid; private to this room.
#pragma once

#include "core/packet/trust/verification.h"

#include <map>
#include <string>
#include <vector>

namespace core {

class VerdictReasons {
public:
    void add(PacketVerdict verdict, std::string reason) { m_reasons[verdict].push_back(std::move(reason)); }
    bool has(PacketVerdict verdict) const { return m_reasons.contains(verdict); }
    /// The first that applies is the verdict; the reasons of the others follow its own.
    void conclude(Verification& verification) const;

private:
    std::map<PacketVerdict, std::vector<std::string>> m_reasons;
};

} // namespace core
