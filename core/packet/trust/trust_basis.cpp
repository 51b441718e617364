// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/trust_basis.h"

namespace core {

Result<TrustBasis> trustBasis(const Repository* repository, const TrustSources& sources)
{
    TrustBasis basis;
    basis.notPinned = "Nobody is believed yet: this version cannot read whom you trust.";
    if (!repository)
        return basis;
    return repository->trustedRef(sources.trustedRef).map([&](std::optional<TrustedRef>&& found) {
        if (found)
            basis.trusted = CheckedRevision {found->revision, found->revision.commit, {}, found->why};
        return std::move(basis);
    });
}

} // namespace core
