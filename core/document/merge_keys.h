// SPDX-License-Identifier: Apache-2.0
// The merge keys of YAML 1.1: `<<: *base` counts the entries of another map as entries of this one.
#pragma once

#include "core/document/tree.h"

#include <cstddef>
#include <vector>

namespace core {

/// Whether the value of a merge key is what it asks for: a map, or a list of maps, or an alias of one.
bool isMergeable(Node value);

/// The entries of a map in their order, with those merged in at the place of their `<<`: what the map says
/// itself wins, then the map that is named first. Of duplicate keys the first counts. A `<<` whose value
/// cannot be merged stays as it is. Nodes that are looked at are taken from `steps`; when none are left the
/// entries are incomplete.
std::vector<Node> mergedEntries(Node map, std::size_t& steps);

} // namespace core
