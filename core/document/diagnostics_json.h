// SPDX-License-Identifier: Apache-2.0
// Diagnostics and their places as JSON.
#pragma once

#include "core/document/diagnostic.h"
#include "core/document/json/json_writer.h"

#include <span>

namespace core {

/// "line", "column", "endLine" and "endColumn" into the open map: from 1, columns in UTF-8 bytes, ends
/// exclusive.
void writePlace(JsonWriter& writer, const SourceText& source, ByteRange range);

/// [{"level", "code", "message", "hint", "line", "column", "endLine", "endColumn", "related"}, ...];
/// "related" has the other place and is there only when there is one.
void writeDiagnostics(JsonWriter& writer, const SourceText& source, std::span<const Diagnostic> diagnostics);

} // namespace core
