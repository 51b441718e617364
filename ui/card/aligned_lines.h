// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of both sides beside each other, with the words marked that differ.
#pragma once

#include "ui/card/card_snippet.h"

#include <string>
#include <vector>

namespace ui {

std::vector<SnippetRow> alignedLines(
    const std::vector<std::string>& baseline, const std::vector<std::string>& candidate);

} // namespace ui
