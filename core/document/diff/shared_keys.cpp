// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/shared_keys.h"

namespace core {

SharedKeys::SharedKeys(const KeyTable& baseline, const KeyTable& candidate)
{
    m_ofCandidate.reserve(candidate.size());
    for (KeyId id = 0; id < candidate.size(); ++id) {
        const KeyId known = baseline.find(candidate.text(id));
        const auto beyond = static_cast<KeyId>(baseline.size()) + id;
        m_ofCandidate.push_back(known == NoKey ? beyond : known);
    }
}

} // namespace core
