// SPDX-License-Identifier: GPL-3.0-or-later
// Where a few words stand in the texts of all contracts.
#pragma once

#include "ui/workspace/snapshot.h"

#include <QString>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

struct TextHit {
    std::string file;
    std::uint32_t line = 0; ///< from 0
    QString text; ///< of the line, without what it is indented by
};

struct TextHits {
    QString wanted;
    std::vector<TextHit> hits = {}; ///< by file, from its top; one for each line
    std::size_t filesSearched = 0;
    std::vector<std::string> unread = {}; ///< files that nobody can search
    bool isCut = false; ///< there are more than anybody reads
};

/// Entries and fragments, each file once, by path.
std::vector<std::string> contractFiles(const core::Discovery& discovery);

/// Capitals count for nothing.
TextHits searchContracts(const Snapshot& snapshot, const QString& wanted, const std::stop_token& stop = {});

} // namespace ui
