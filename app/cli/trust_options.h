// SPDX-License-Identifier: Apache-2.0
// Whom the command line and the person's own pins say to trust: what every verb that gates takes.
#pragma once

#include "app/cli/arguments.h"
#include "core/packet/trust/verification.h"

namespace cli {

inline constexpr Option TrustedRefOption {.name = "--trusted-ref",
    .value = "REV",
    .help = "whose policy holds; else your pin's, else the remote's default branch as last fetched"};
inline constexpr Option TrustOption {.name = "--trust",
    .value = "SHA256",
    .help = "believe the trusted ref's allowed_signers when it has this SHA-256: a pin for pipelines"};
inline constexpr Option AllowedSignersOption {.name = "--allowed-signers",
    .value = "FILE",
    .help = "believe those whom this file names, in place of the repository's",
    .kind = WordKind::File};
inline constexpr Option RevokedOption {.name = "--revoked",
    .value = "FILE",
    .help = "public keys that are believed no more, one a line, beside the repository's",
    .kind = WordKind::File};

/// The Error is a file that cannot be read, or a hash that is none.
core::Result<core::TrustSources> trustSources(const Arguments& arguments);
/// Of this moment, on this machine.
core::VerifyOptions verifyingNow();

} // namespace cli
