// SPDX-License-Identifier: Apache-2.0
// Judged comparisons as JSON, for machines: the shapes that interfaces promise, the same for every verb.
#pragma once

#include "core/compat/diff.h"
#include "core/document/json/json_writer.h"

#include <span>
#include <string>

namespace core {

/// Which program, and which rules, came to a result.
struct Tool {
    std::string version;
    std::string ruleset;
};

/// "tool" into the open map.
void writeTool(JsonWriter& out, const Tool& tool);
/// The members of a diff object into the open map, from "contract" to "coverage".
void writeDiff(JsonWriter& out, const Diff& diff);
/// As an object: lines and columns from 1, columns in UTF-8 bytes, ends exclusive.
void writeFinding(JsonWriter& out, const Finding& finding);
/// Its members into the open map, for those who have more to say of it.
void writeFindingMembers(JsonWriter& out, const Finding& finding);
/// [{"file", "line", "column", "what", "why"}, ...]
void writeGaps(JsonWriter& out, std::span<const Gap> gaps);

/// {"schema": "countersign.diff/1", ...}
std::string diffJson(const Diff& diff, const Tool& tool);

} // namespace core
