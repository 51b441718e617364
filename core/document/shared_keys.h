// SPDX-License-Identifier: Apache-2.0
// One number for each key of two documents.
#pragma once

#include "core/document/key_table.h"

#include <vector>

namespace core {

class SharedKeys {
public:
    SharedKeys(const KeyTable& baseline, const KeyTable& candidate);

    static KeyId ofBaseline(KeyId id) { return id; }
    KeyId ofCandidate(KeyId id) const { return id == NoKey ? NoKey : m_ofCandidate[id]; }

private:
    std::vector<KeyId> m_ofCandidate;
};

} // namespace core
