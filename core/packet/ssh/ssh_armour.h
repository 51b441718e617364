// SPDX-License-Identifier: Apache-2.0
// Bytes as OpenSSH puts them into text files: base64 in short lines, between two that say what it is.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// `label` is "SSH SIGNATURE", for instance.
std::string sshArmour(std::string_view label, std::string_view bytes);

} // namespace core
