// SPDX-License-Identifier: Apache-2.0
// A value that proves a change breaks: what one version sends and the other refuses.
#pragma once

#include "core/contract/element.h"
#include "core/wire/direction.h"
#include "core/wire/wire_schema.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// From the schema of a body or parameter down to the changed place: elements of the sender's side,
/// the root first. Where the place exists on the other side only, the last element that both have.
using WirePath = std::span<const Element* const>;

struct WitnessQuestion {
    WireSchema sender; ///< the whole body or parameter
    WireSchema receiver;
    /// Down to the schema where they differ; both may be empty: the root itself.
    std::vector<const Element*> senderPath = {};
    std::vector<const Element*> receiverPath = {};
    Direction direction = Direction::Request;
    /// It is about properties without a declaration: the sender sends those too, where its schema allows
    /// them.
    bool sendsUndeclared = false;
    std::uint64_t seed = 0;
    /// What the search may cost, in schemas applied to values; the same on every machine.
    std::size_t effort = 150'000;
};

struct Witness {
    std::string value = {}; ///< compact JSON; empty when there is none
    std::string refusal = {}; ///< the receiver's validator, in a sentence
    std::string unproved = {}; ///< why there is none, when there is none
    std::size_t effort = 0; ///< what the search cost

    bool isFound() const { return unproved.empty(); }
};

/// The smallest value found that the sender's schema accepts and the receiver's refuses. The sender sends
/// what it declares; all that it allows only where it is asked to, or could not send anything otherwise.
Witness findWitness(const WitnessQuestion& question, const std::stop_token& stop = {});

} // namespace core
