// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written at a place of a text as it is now: worked out off the GUI thread.
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
    std::string bytes; ///< of the text now
    std::uint32_t offset = 0;
    std::shared_ptr<const core::LiveDocument> before = {}; ///< the text as it was read last; may be null
};

struct CompletionAnswer {
    core::Completion completion;
    std::shared_ptr<const core::LiveDocument> read = {}; ///< null: it did not have to be read
};

/// Whether anything can be offered in a file that is of no contract.
bool isFeatureFile(const std::string& path);
CompletionAnswer completionOf(const CompletionQuestion& question, const std::stop_token& stop = {});

} // namespace ui
