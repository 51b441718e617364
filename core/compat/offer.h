// SPDX-License-Identifier: Apache-2.0
// What comes or goes beside schemas: operations, statuses, media types, ways to sign in.
#pragma once

#include "core/compat/change.h"
#include "core/compat/pairing.h"
#include "core/compat/schema_probe.h"

#include <string_view>
#include <vector>

namespace core {

/// What it does to what is offered that an element came or went.
Effect presenceEffect(Action action, const Element& element);

/// Joins what only one side has and what is the same thing under another name: a media type with another
/// parameter, a status and its range, a parameter that moved or was renamed.
void joinRenamed(std::vector<ElementPair>& pairs, SchemaProbe& probe);

/// Whether a pair goes by another name now; a parameter that moved from query to header has a Location
/// instead.
bool isRenamed(const ElementPair& pair);

/// What the new name does to what is offered: "application/json" to "*/*" widens.
Effect renameEffect(const ElementPair& pair);

/// Alternatives of signing in that came or went, with their effects: without any, everybody may enter.
struct AccessChange {
    ElementPair pair;
    Effect effect = Effect::None;
};
std::vector<AccessChange> accessChanges(const std::vector<ElementPair>& alternatives);

} // namespace core
