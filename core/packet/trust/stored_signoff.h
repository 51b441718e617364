// SPDX-License-Identifier: Apache-2.0
// A sign-off by itself, before anybody asks whom to believe.
#pragma once

#include "core/packet/form/stored_packet.h"
#include "core/packet/ssh/ssh_signature.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class SignoffFault : std::uint8_t {
    None,
    BadName, ///< its file is not called ROLE.PRINCIPAL.sig
    BadFormat,
    Replayed, ///< made for another role, or for something else altogether
    ContentChanged,
    Unsupported,
};

struct ReadSignoff {
    std::string file; ///< "backend.ana@acme.example.sig"
    std::string role = {}; ///< as the file has it
    std::string principal = {}; ///< as the file has it
    std::string text = {};
    SignoffFault fault = SignoffFault::None;
    std::string madeFor = {}; ///< the namespace of the signature; empty when it cannot be read
    std::optional<SshKey> key = {};
};

/// In the order of their names.
std::vector<ReadSignoff> readSignoffs(const StoredPacket& stored);

/// Nothing where somebody may have made it so; else what was done to it, in a sentence.
std::string alterationOf(const ReadSignoff& signoff);

} // namespace core
