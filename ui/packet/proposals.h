// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the facts where people left a field of the form empty: shown as proposed, and their own
// word once they sign.
#pragma once

#include "core/packet/form/packet.h"

#include <string>
#include <vector>

namespace ui {

struct Proposal {
    std::string field; ///< "decision.outcome"
    std::string json; ///< as the form takes it
};

/// An approval where everything found is accepted and nothing is open; no impact where nothing that consumers
/// rely on changed. What the facts do not say is left to people.
std::vector<Proposal> proposalsFor(const core::Packet& packet);

} // namespace ui
