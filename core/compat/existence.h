// SPDX-License-Identifier: Apache-2.0
// What goes away or appears, where sets of values do not decide: the engine guide's table, line by line.
#pragma once

#include "core/base/enum_set.h"
#include "core/compat/judged_case.h"

#include <optional>
#include <span>
#include <string_view>

namespace core {

struct ExistenceRow {
    std::string_view line; ///< what the table calls it; tests go by it
    EnumSet<ElementKind> kinds; ///< empty: any
    EnumSet<Facet> facets;
    EnumSet<Action> actions;
    Flow flow = Flow::None; ///< None: either way
    bool (*also)(const JudgedCase& judged) = nullptr;
    Severity severity = Severity::Docs;
    std::optional<Severity> source = {}; ///< under the profile `source`
};

/// The rows in their order: the first that matches decides.
std::span<const ExistenceRow> existenceRows();
/// Null when the table says nothing.
const ExistenceRow* findExistenceRow(const JudgedCase& judged);

} // namespace core
