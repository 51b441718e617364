// SPDX-License-Identifier: Apache-2.0
// Seals of renderings: a signature over exactly the bytes of a file, beside it under its name and ".sig".
#pragma once

#include "core/packet/ssh/signoff_state.h"
#include "core/packet/ssh/ssh_keygen.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::string_view SealSuffix = ".sig";

/// "orders-3.0.0.pdf.sig"
std::filesystem::path sealPath(const std::filesystem::path& file);

/// The seal over any bytes; `key` as sshSign takes it.
Result<std::string> sealOf(const SigningTools& tools, const std::string& key, std::string_view bytes,
    const std::stop_token& stop = {});
/// Seals a file as it is on the disk. A seal that is there already is replaced: it may be of older bytes.
Result<std::filesystem::path> writeSeal(const SigningTools& tools, const std::string& key,
    const std::filesystem::path& file, const std::stop_token& stop = {});

struct CheckedSeal {
    SignoffState state = SignoffState::Unsigned;
    std::string principal = {}; ///< who sealed it; empty unless it is somebody who may
    std::string fingerprint = {}; ///< of the key; empty when it cannot be read
};

/// What a seal says of these bytes: anybody who is allowed to seal may have made it.
CheckedSeal checkSeal(std::string_view seal, std::string_view bytes, std::int64_t at, const Trust& trust);

} // namespace core
