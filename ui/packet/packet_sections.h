// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a packet in the order of its form, each with whether it stands in the way of signing, and why.
#pragma once

#include "core/packet/form/blockers.h"
#include "ui/packet/draft.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace ui {

enum class SectionId : std::uint8_t {
    Decision,
    Owners,
    Scope,
    Evidence,
    Classification,
    Consumers,
    Retry,
    Rollback,
    Prompts,
    Changes,
    Open, ///< what was not read, judged or understood; there only where something is
    Commit, ///< what is not committed; there only where something is
};

enum class SectionMark : std::uint8_t {
    Done,
    Attention, ///< may be signed so, and a reader will ask
    Missing, ///< may not be signed so
};

/// "✓", "⚠", "✗"
QString markSign(SectionMark mark);
QString markWord(SectionMark mark);

struct PacketSection {
    SectionId id = SectionId::Decision;
    QString title = {};
    QString count = {}; ///< "2 / 3"; empty where there is nothing to count
    SectionMark mark = SectionMark::Done;
    QString reason = {}; ///< of the mark, as a sentence
    std::vector<std::string> fields = {}; ///< of the form
    std::vector<core::Blocker> blockers = {};
};

std::vector<PacketSection> packetSections(const Draft& draft);

/// "Sign", "Sign (2 missing)", "Sign the rejection".
QString signText(const Draft& draft);
bool maySign(const Draft& draft);

} // namespace ui
