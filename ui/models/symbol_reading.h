// SPDX-License-Identifier: GPL-3.0-or-later
// The symbols of a repository's contracts: of those that differ from the baseline as they were compared, of
// others when somebody looks at them.
#pragma once

#include "ui/models/symbols.h"
#include "ui/workspace/snapshot.h"

#include <cstdint>
#include <memory>
#include <set>
#include <stop_token>
#include <string>

namespace ui {

/// What there is to read, as it is now.
struct SymbolSources {
    std::shared_ptr<const Snapshot> snapshot = {};
    std::shared_ptr<const Study> study = {}; ///< null: nothing is compared
    LiveTexts unsaved = {};
    SharedSymbols drawn = {}; ///< of a candidate of the study, known before it was judged; may be null
    std::set<std::string> files = {}; ///< that somebody looks at
    bool isForAll = false; ///< every contract is wanted
    std::uint64_t seed = 0;
};

/// Never changes.
struct SymbolReading {
    SymbolSources sources;
    StudySymbols symbols; ///< contracts that nobody can read are left out
    std::set<std::string> alone; ///< ids of those that were not compared
    SharedFeatures features = {}; ///< of the revision, as they were saved
};

/// What is still as it was before is not read again.
std::shared_ptr<const SymbolReading> readSymbols(
    SymbolSources sources, const SymbolReading& before, const std::stop_token& stop = {});

} // namespace ui
