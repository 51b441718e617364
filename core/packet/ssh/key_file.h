// SPDX-License-Identifier: Apache-2.0
// A key as it lies in a folder like ~/.ssh, read only so far as nobody's secret is touched.
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/ssh_key.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct KeyFile {
    SshKey key = {};
    std::string comment = {}; ///< as its public half says it: "olena@laptop"
    bool isPrivate = false; ///< its secret half is there, too
    bool needsPassphrase = false; ///< of what is private
};

/// "ssh-ed25519 AAAA… comment", one line.
std::optional<KeyFile> readPublicKey(std::string_view text);
/// `file` may be either half; the other is looked for beside it, as ssh-keygen does.
Result<KeyFile> readKeyFile(const std::filesystem::path& file);

} // namespace core
