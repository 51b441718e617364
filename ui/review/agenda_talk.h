// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an item of the agenda that is no change.
#pragma once

#include "ui/models/agenda_model.h"
#include "ui/review/talk_page.h"

namespace ui {

Talk talkOf(const AgendaItem& item, const Standing& standing);
/// Of the whole review, while nothing is chosen.
Talk talkOfReview(const Standing& standing, std::size_t left);

} // namespace ui
