// SPDX-License-Identifier: Apache-2.0
// The sample: the checkout story made from plain files into a real git repository.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct DemoOwner {
    std::string role; ///< "product"
    std::string principal; ///< "iryna@sample.invalid"
    std::filesystem::path privateKey; ///< the public one stands beside it with ".pub"
};

struct SampleInfo {
    std::string name; ///< "checkout contracts"
    std::filesystem::path folder;
    std::string branch; ///< the one that is checked out
    std::vector<std::string> tags; ///< oldest first
    std::vector<std::string> branches; ///< in the order of the story
    std::vector<DemoOwner> owners;
};

/// Makes the repository in a folder that does not exist yet or is empty, from the files in `resources`. Its
/// owners' keys are made anew, and sign the packet of its last version with them. A failure leaves nothing
/// behind.
Result<SampleInfo> makeSample(const std::filesystem::path& resources,
    const std::filesystem::path& destination, const std::stop_token& stop = {});

/// Whoever made the keys of its owners a moment ago need not look at their fingerprints: they are accepted,
/// in the file of pins, at that moment (seconds since 1970).
Result<void> pinSample(
    const std::filesystem::path& folder, const std::filesystem::path& pinsFile, std::int64_t now);

/// Those of a sample that was made earlier, by role; none in any other repository.
std::vector<DemoOwner> demoOwnersIn(const std::filesystem::path& folder);

} // namespace core
