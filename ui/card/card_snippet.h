// SPDX-License-Identifier: GPL-3.0-or-later
// The few lines of both sides that a change is about, without the indentation of their surroundings.
#pragma once

#include "ui/workspace/study.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// Where words differ: begin and length in UTF-16, as Qt counts.
using WordRanges = std::vector<std::pair<int, int>>;

struct SnippetLine {
    QString text;
    WordRanges changed = {};

    bool operator==(const SnippetLine&) const = default;
};

enum class SnippetKind : std::uint8_t { Equal, Changed, Removed, Added };

struct SnippetRow {
    SnippetKind kind = SnippetKind::Equal;
    SnippetLine baseline = {};
    SnippetLine candidate = {};
    bool isAside = false; ///< it differs, but that is another change

    bool operator==(const SnippetRow&) const = default;
};

struct CardSnippet {
    std::vector<SnippetRow> rows;
    std::size_t leftOut = 0; ///< lines behind the last row, of a change as long as a file

    bool operator==(const CardSnippet&) const = default;
};

/// One side of a change; where it has no text, `words` are shown.
struct SnippetSource {
    std::shared_ptr<const core::SourceText> text = {};
    core::TextPlace place = {};
    std::string words = {};
};

CardSnippet snippetOf(const SnippetSource& baseline, const SnippetSource& candidate);
CardSnippet snippetOf(const Study& study, const core::Finding& finding);

/// Rows that are shown at first, with how many are folded away in front of each and behind the last.
struct FoldedRow {
    std::size_t row = 0;
    std::size_t foldedBefore = 0;
};
struct FoldedSnippet {
    std::vector<FoldedRow> rows;
    std::size_t foldedAtEnd = 0;
};

/// At most `most` rows: what differs with a little around it.
FoldedSnippet folded(const CardSnippet& snippet, std::size_t most = 12);

} // namespace ui
