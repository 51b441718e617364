// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly what a signature is over, fact by fact.
#pragma once

#include "core/packet/form/packet.h"

#include <QString>

#include <string>
#include <vector>

namespace ui {

struct SignedFact {
    QString label;
    QString value;
    bool isHash = false;
};

/// The packet's own hash, the files of both sides of each contract by theirs, what was decided, who must
/// sign.
std::vector<SignedFact> signedFacts(const core::Packet& packet, const std::string& sha256);

} // namespace ui
