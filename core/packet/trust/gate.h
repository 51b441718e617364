// SPDX-License-Identifier: Apache-2.0
// The gate of a pull request: a check that counts what valid packets accept and acknowledge.
#pragma once

#include "core/packet/trust/verification.h"
#include "core/review/check.h"

#include <stop_token>
#include <vector>

namespace core {

struct GatedCheck {
    Check check; ///< with the verdict that counts the packets
    std::vector<Verification> packets; ///< those about what is checked, by id
};

/// Packets are looked for in the trusted ref and in the candidate; that they lie in the candidate gives them
/// no weight. Fails as `check` does.
Result<GatedCheck> checkWithPackets(const Repository& repository, const CheckOptions& options,
    const TrustSources& sources, const VerifyOptions& verifying, const std::stop_token& stop = {});

/// The same for what was checked already, under the trusted ref that the sources say.
GatedCheck countPackets(const Repository& repository, Check checked, const TrustSources& sources,
    const VerifyOptions& verifying, const std::stop_token& stop = {});

} // namespace core
