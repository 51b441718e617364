// SPDX-License-Identifier: GPL-3.0-or-later
// A card as text for other programs.
#pragma once

#include "ui/card/card_content.h"

namespace ui {

/// "change:4f187fdc…"
QString permalinkOf(const CardContent& content);
/// The permalink, and the change in one line.
QString summaryOf(const CardContent& content);
/// The whole card: what, where, why, before and after, who is hit, how to do it safely.
QString markdownOf(const CardContent& content);
/// A question for whoever answers for a consumer, ready to be sent.
QString questionFor(const CardConsumer& consumer, const CardContent& content);

} // namespace ui
