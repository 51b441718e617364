// SPDX-License-Identifier: Apache-2.0
// Whether a value is one that the sender may send and the receiver refuses, asked of both validators.
#pragma once

#include "core/wire/direction.h"
#include "core/wire/validator.h"
#include "core/wire/wire_schema.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace core {

/// Whether a sender may send properties that its schema allows without declaring them.
enum class World : std::uint8_t { Closed, Open };

class WitnessTrial {
public:
    /// `effort` in schemas applied; beyond it nothing is a witness any more.
    WitnessTrial(const WireSchema& sender, const WireSchema& receiver, Direction direction, World world,
        std::size_t effort);

    /// Certain on both sides.
    bool isWitness(const std::string& json);
    /// The same between two places inside of the schemas, of which the doubts do not count.
    bool tellsApart(const Element& sender, const Element& receiver, const std::string& json);
    /// Counts work that was done beside the trials.
    void spend(std::size_t effort) { m_spent += effort; }
    std::size_t spent() const { return m_spent; }
    bool isOver() const { return m_spent >= m_effort; }
    /// The receiver's first objection to a witness, in a sentence.
    std::string refusalOf(const std::string& json);

    std::size_t tried() const { return m_tried; }
    bool hasSent() const { return m_hasSent; } ///< the sender accepted some value
    /// What one of the validators could not evaluate, where that was what counted; the receiver's first.
    const std::string& doubt() const { return m_receiverDoubt.empty() ? m_senderDoubt : m_receiverDoubt; }

private:
    WireSchema m_sender;
    WireSchema m_receiver;
    Validator m_sending;
    Validator m_receiving;
    std::size_t m_effort;
    std::size_t m_spent = 0;
    std::size_t m_tried = 0;
    bool m_hasSent = false;
    std::string m_senderDoubt;
    std::string m_receiverDoubt;
};

} // namespace core
