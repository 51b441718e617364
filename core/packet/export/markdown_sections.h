// SPDX-License-Identifier: Apache-2.0
// The parts of a packet's Markdown, in their order; private to this room.
#pragma once

#include "core/packet/export/markdown_page.h"
#include "core/packet/form/packet.h"

namespace core {

/// The form people fill in: decision, owners, scope, evidence, boundary, prompts.
void writeForm(MarkdownPage& page, const Packet& packet);
/// What was compared, what was found and decided, what was said, what nobody could judge.
void writeReview(MarkdownPage& page, const Packet& packet);

} // namespace core
