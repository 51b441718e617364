// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/gate.h"

namespace core {

Result<GatedCheck> checkWithPackets(const Repository& repository, const CheckOptions& options,
    const TrustSources&, const VerifyOptions&, const std::stop_token& stop)
{
    return check(repository, options, stop).map([](Check&& checked) {
        return GatedCheck {std::move(checked), {}};
    });
}

} // namespace core
