// SPDX-License-Identifier: Apache-2.0
// Which version of the contracts a consumer was built against, as its own files say it.
#pragma once

#include "core/contract/settings.h"
#include "core/impact/consumer_files.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class PinSource : std::uint8_t {
    None,
    ContractsLock,
    Manifest, ///< an exact version in package.json
    NpmLock,
    PnpmLock,
    YarnLock,
    Submodule,
    GitUrl, ///< a tag or commit behind the '#' of a git URL in package.json
    BufLock,
};

std::string_view pinSourceName(PinSource source);

struct Pin {
    PinSource source = PinSource::None;
    std::string version = {}; ///< "2.3.0", or a tag's name; empty where only a commit is recorded
    std::string commit = {}; ///< of the contracts' repository, where the consumer recorded one
    std::string file = {}; ///< from the consumer's root
    Position at = {};
    std::string why = {}; ///< why there is none: "a range without a lock file is not a pin"

    bool exists() const { return source != PinSource::None; }
};

/// Asks contracts.lock first, then the manifest that the settings name, or else each kind in turn. Nothing is
/// guessed: where files contradict each other or cannot be read, there is no pin and `why` says so.
Pin readPin(const ConsumerSetting& consumer, const ConsumerFiles& files);

} // namespace core
