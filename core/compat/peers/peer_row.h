// SPDX-License-Identifier: Apache-2.0
// What another tool would print for a change: its own rows, as many as it would print.
#pragma once

#include "core/compat/change.h"
#include "core/compat/law.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct PeerRow {
    std::string_view id; ///< "FIELD_REMOVED"; a literal
    Severity severity = Severity::Safe; ///< its level, in our words
    std::optional<std::string> path = {}; ///< "Query.a"; nothing where the peer names none
    const Element* baseline = nullptr; ///< what the row is about, on either side
    const Element* candidate = nullptr;
};

/// `@graphql-inspector/core` 8, by its own levels.
std::vector<PeerRow> graphQlInspectorRows(const Change& change);
/// graphql-js 16's findBreakingChanges and findDangerousChanges.
std::vector<PeerRow> graphQlJsRows(const Change& change);

} // namespace core
