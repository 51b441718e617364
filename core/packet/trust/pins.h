// SPDX-License-Identifier: Apache-2.0
// What a person accepted as true of a repository, once, after looking at fingerprints.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// In the person's own configuration folder.
inline constexpr std::string_view PinsFileName = "pins.json";

/// Of no bytes: what a pin has where there were no settings.
inline constexpr const char* NoSettingsSha256 =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

struct TrustPin {
    std::string firstCommit = {}; ///< which repository; 40 hex digits
    std::string trustedRef = {}; ///< as it was named: "origin/release"; empty: the default branch
    std::string signersSha256 = {}; ///< of the allowed_signers that was accepted; 64 hex digits
    std::string acceptedAt = {}; ///< "2026-11-21T13:00:00Z"
    std::string settingsSha256 =
        NoSettingsSha256; ///< of the settings that stood there then; empty: nobody was asked
    std::string signers = {}; ///< that allowed_signers, for packets without their repository; empty: not kept

    bool operator==(const TrustPin&) const = default;
};

/// None where there is no file. One that is damaged is an Error and never counts as no pin: that would ask a
/// person again, who might accept what somebody else put there.
Result<std::vector<TrustPin>> readPins(const std::filesystem::path& file);

/// Null where nothing was accepted of the repository.
const TrustPin* pinOf(std::span<const TrustPin> pins, std::string_view firstCommit);

/// The file's text.
std::string pinsText(std::span<const TrustPin> pins);

} // namespace core
