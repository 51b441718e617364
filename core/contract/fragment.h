// SPDX-License-Identifier: Apache-2.0
// The part of a reference behind its '#': a JSON pointer into one document.
#pragma once

#include "core/document/tree.h"

#include <string_view>

namespace core {

struct WrittenReference {
    std::string_view file; ///< or URL; empty: the file it stands in
    std::string_view fragment; ///< without '#', percent signs as written
};

WrittenReference splitReference(std::string_view reference);

/// The entry of a map under this key, through an alias and YAML's merge keys; an invalid Node without one.
Node entryOf(const Node& map, std::string_view key);

/// The node a fragment leads to from a root, through aliases and merge keys; an invalid Node when it leads
/// nowhere or is no pointer.
Node placeIn(const Node& root, std::string_view fragment);

} // namespace core
