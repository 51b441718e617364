// SPDX-License-Identifier: Apache-2.0
// Another name for an entry that others refer to, in all files of a contract.
#pragma once

#include "core/contract/symbols/name_uses.h"
#include "core/document/patch/text_patch.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One place that takes the new name. People may leave one out.
struct RenamedPlace {
    std::string file;
    Node node; ///< the entry itself, or the text that refers to it
    TextPatch patch;
};

struct Renaming {
    std::vector<RenamedPlace> places; ///< the entry itself first
    /// They lead there in other words than its name (by an anchor, through an alias) and stay as they are.
    std::vector<const ReferenceUse*> others;
};

/// With those who say its name without a reference, too (name_uses.h). A tag's `name` and an `operationId`
/// can be renamed as well.
Result<Renaming> renameEntry(const NameIndex& names, const Node& entry, std::string_view name);
/// Refuses a name that a neighbour has already, and what is no entry of a map. Looks at references alone.
Result<Renaming> renameEntry(const ReferenceIndex& index, const Node& entry, std::string_view name);

/// By file.
Result<std::map<std::string, TextPatch>> patchesOf(const std::vector<RenamedPlace>& places);

} // namespace core
