// SPDX-License-Identifier: Apache-2.0
// What a revision has to say about keys and policy; private to this room.
#pragma once

#include "core/base/result.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What is larger is no file of signers, nor of revoked keys.
inline constexpr std::uint64_t LargestSignersFile = 4U << 20U;

/// Nothing where there is no such file; fails where it is there and cannot be read.
Result<std::optional<std::string>> keyText(
    const Repository& repository, const Revision& revision, std::string_view path);

struct KeyTexts {
    std::optional<std::string> signers = {};
    std::optional<std::string> revoked = {};
    std::string settings = {}; ///< empty where there are none
};

Result<KeyTexts> readKeyTexts(const Repository& repository, const Revision& revision);

} // namespace core
