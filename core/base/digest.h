// SPDX-License-Identifier: Apache-2.0
// SHA-256, the fingerprint of files and packets.
#pragma once

#include <functional>
#include <future>
#include <string>
#include <string_view>

namespace core {

/// 32 bytes.
std::string sha256(std::string_view bytes);
/// 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);

/// One that nobody may come to ask for: it is taken at the first question, by whoever asks.
using LateDigest = std::shared_future<std::string>;
LateDigest lateDigest(std::function<std::string()> take);

} // namespace core
