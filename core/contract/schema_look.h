// SPDX-License-Identifier: Apache-2.0
// What makes a map a JSON Schema, said or unsaid.
#pragma once

#include "core/contract/top_level_keys.h"
#include "core/document/tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// "draft-07" or "2020-12" for a `$schema` that names a JSON Schema dialect, "" for the one that names no
/// draft; nothing for any other `$schema`: a configuration file tells its editor what it must look like.
std::optional<std::string> schemaDialect(std::string_view schemaUri);

/// Whether it is worth asking `isUnmistakableSchema` of the tree.
bool mayBeUnsaidSchema(const TopLevelKeys& top);
/// Says no `$schema`, yet all its keys are JSON Schema's and its properties or definitions are schemas
/// themselves.
bool isUnmistakableSchema(const Node& root);

} // namespace core
