// SPDX-License-Identifier: Apache-2.0
// A consumer's pin held against the tags of the specification: does the version exist, and is it still the
// same?
#pragma once

#include "core/base/result.h"
#include "core/impact/pin.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class PinState : std::uint8_t {
    None, ///< there is no pin
    Tagged, ///< a tag of this version is there, and nothing contradicts it
    Untagged, ///< only a commit is recorded: it is there, and no tag leads to it
    TagMissing,
    TagMoved, ///< the consumer recorded another commit than the tag leads to today
    CommitMissing,
};

std::string_view pinStateName(PinState state);

struct ResolvedPin {
    PinState state = PinState::None;
    std::string tag = {}; ///< its name in the specification
    std::string commit = {}; ///< of the specification; empty where it is not known for sure
    std::string why = {}; ///< in a sentence, for all but Tagged

    /// Whether the commit is surely what the consumer was built against.
    bool isCertain() const { return state == PinState::Tagged || state == PinState::Untagged; }
};

/// What a specification's repository knows; read once for all consumers.
struct PinnableVersions {
    std::vector<Tag> tags;
    const Repository* specification = nullptr; ///< outlives this
};

Result<PinnableVersions> pinnableVersions(const Repository& specification);
ResolvedPin resolvePin(const Pin& pin, const PinnableVersions& versions);

} // namespace core
