// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire where a change is felt, before and after: examples that each side itself calls
// valid, and the value that proves a break.
#pragma once

#include "core/document/diff/side_rows.h"
#include "ui/models/changed_place.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace ui {

/// A line of an example on each side; in a gap empty.
struct ExampleRow {
    core::RowKind kind = core::RowKind::Equal;
    QString baseline = {};
    QString candidate = {};
};

struct WireExample {
    QString title; ///< "Response 202, application/json"
    bool hasBaseline = false; ///< else it does not exist there, or no value could be made
    bool hasCandidate = false;
    std::vector<ExampleRow> rows;
};

struct WireExamples {
    QString line = {}; ///< "POST /orders"
    std::vector<WireExample> examples = {}; ///< empty: nothing of it travels
    QString proof = {}; ///< "This is valid in the baseline, and the candidate refuses it: …"; empty: none
    QString proofValue = {}; ///< JSON
};

/// May take a while: not for the GUI thread.
WireExamples wireExamples(const ChangeRef& ref, const std::stop_token& stop);

/// Beside each other, as far as they resemble each other.
std::vector<ExampleRow> exampleRows(const std::string& baseline, const std::string& candidate);

} // namespace ui
