// SPDX-License-Identifier: GPL-3.0-or-later
// Changes put under headings, in the order somebody wants to go through them.
#pragma once

#include "ui/models/change_row.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

class ChangeFilter;

enum class ChangeOrder : std::uint8_t { Risk, Operation, Owner, File };

struct ChangeGroup {
    QString title = {};
    std::optional<core::Severity> severity = {}; ///< of all in it, by risk only
    std::vector<std::size_t> rows = {}; ///< indices

    bool operator==(const ChangeGroup&) const = default;
};

/// By risk the most severe first; by operation and file as the texts are read, those without one last; by
/// owner those that most people must sign first.
std::vector<ChangeGroup> groupChanges(
    std::span<const ChangeRow> rows, ChangeOrder order, const ChangeFilter& filter);

} // namespace ui
