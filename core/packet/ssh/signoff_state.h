// SPDX-License-Identifier: Apache-2.0
// What a sign-off is worth: whose it is, and whether that person may give it, then and for this role.
#pragma once

#include "core/packet/ssh/allowed_signers.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class SignoffState : std::uint8_t {
    Valid,
    Unsigned,
    BadFormat,
    ContentChanged,
    UnknownSigner, ///< nobody's key
    WrongPrincipal, ///< somebody else's key
    WrongRole, ///< made for another role, or by somebody who may not speak for this one
    NotYetValid,
    Expired,
    Revoked,
    UnsupportedKey,
};

/// "wrong role"
std::string_view signoffStateName(SignoffState state);

/// Whom a verifier believes.
struct Trust {
    std::vector<AllowedSigner> signers = {};
    RevokedKeys revoked = {};
};

/// What is claimed of a signature.
struct SignoffClaim {
    std::string_view principal;
    std::string_view nameSpace; ///< of the role: "backend.signoff.v1@countersign"
    std::int64_t at = 0; ///< seconds since 1970
};

/// What a good signature by this key would be worth: Valid, or whatever the key or its owner lacks.
SignoffState keyState(const SshKey& key, const SignoffClaim& claim, const Trust& trust);

/// An empty text is Unsigned. Where ssh-keygen would stop at a line it cannot read, so does this: never more
/// is believed than it believes.
SignoffState signoffState(
    std::string_view armoured, std::string_view message, const SignoffClaim& claim, const Trust& trust);

/// "backend.signoff.v1@countersign"
std::string signoffNamespace(std::string_view role);
/// What seals of exports are made for.
inline constexpr std::string_view ExportSealNamespace = "export.seal.v1@countersign";

} // namespace core
