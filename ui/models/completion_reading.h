// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written at a place of a text: worked out off the GUI thread, from the text as it was read for
// everybody.
#pragma once

#include "core/contract/symbols/completion.h"
#include "ui/models/symbols.h"
#include "ui/workspace/live_texts.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace ui {

struct CompletionQuestion {
    SharedSymbols root; ///< the contract the file is seen from; null: of scenarios in a file of their own
    StudySymbols all; ///< of the repository
    std::string path;
    std::string bytes = {}; ///< of scenarios
    std::uint32_t offset = 0;
    std::shared_ptr<const core::LiveDocument> live = {}; ///< null: the text is as its contract was read
};

/// Whether anything can be offered in a file that is of no contract.
bool isFeatureFile(const std::string& path);
core::Completion completionOf(const CompletionQuestion& question, const std::stop_token& stop = {});

} // namespace ui
