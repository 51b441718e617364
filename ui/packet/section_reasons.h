// SPDX-License-Identifier: GPL-3.0-or-later
// Why a part of a packet is marked as it is, in words; private to this room.
#pragma once

#include "ui/packet/packet_sections.h"

namespace ui {

/// "2 / 3"; empty where there is nothing to count.
QString countOf(SectionId section, const Draft& draft);
/// Of what may be signed so, and leaves a question; empty: nothing does.
QString attentionOf(SectionId section, const Draft& draft);
QString doneReason(SectionId section, const Draft& draft);
QString uncommittedReason(const Draft& draft);

/// Core's reasons begin small and have no full stop.
QString asSentence(std::string_view reason);

} // namespace ui
