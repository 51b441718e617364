// SPDX-License-Identifier: Apache-2.0
// Who may sign what, and when, in OpenSSH's own words:
//   olena@acme.example namespaces="backend.signoff.v1@countersign",valid-before="20280101Z" ssh-ed25519 AAAA…
#pragma once

#include "core/packet/ssh/ssh_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The moments a written time may mean, in seconds since 1970: one, when it ends with Z; else any of those
/// that it is somewhere on earth.
struct WrittenTime {
    std::int64_t earliest = 0;
    std::int64_t latest = 0;
};

struct AllowedSigner {
    std::string principals = {}; ///< patterns, by commas
    std::string namespaces = {}; ///< patterns, by commas; empty: any
    std::optional<WrittenTime> validAfter = {};
    std::optional<WrittenTime> validBefore = {};
    SshKey key = {};
    bool isAuthority = false; ///< signs keys, not texts; told, never honoured
    std::size_t line = 0; ///< from 0
    /// Why the line cannot be read; nobody is believed for it.
    std::string trouble = {};
};

/// Never fails: a line that cannot be read is an entry with its trouble.
std::vector<AllowedSigner> readAllowedSigners(std::string_view text);

/// Whether a list of patterns takes a word: `*` and `?`; one that begins with `!` refuses whatever it
/// matches.
bool isInPatternList(std::string_view patterns, std::string_view word);

/// Plain public keys, one a line, as `ssh-keygen -Y verify -r` takes them.
struct RevokedKeys {
    std::vector<SshKey> keys = {};
    std::vector<std::string> troubles = {}; ///< "line 3 is no public key": what is revoked is not known
};
RevokedKeys readRevokedKeys(std::string_view text);

} // namespace core
