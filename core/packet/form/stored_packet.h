// SPDX-License-Identifier: Apache-2.0
// A packet with what was signed of it, wherever it lies: in a folder, a file or an export.
#pragma once

#include <string>
#include <vector>

namespace core {

struct StoredSignoff {
    std::string name = {}; ///< of its file: "backend.ana@x.example.sig"; a hint, no more
    std::string text = {}; ///< armoured

    bool operator==(const StoredSignoff&) const = default;
};

struct StoredPacket {
    std::string id = {};
    std::string bytes = {}; ///< of packet.json, as they were signed
    std::vector<StoredSignoff> signoffs = {}; ///< by name
    std::vector<StoredSignoff> exportSeals = {};
};

} // namespace core
