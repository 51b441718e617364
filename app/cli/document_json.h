// SPDX-License-Identifier: Apache-2.0
// What was read of a document, and where, as JSON.
#pragma once

#include "app/cli/json_writer.h"
#include "core/document/document.h"

#include <span>

namespace cli {

/// "line", "column", "endLine", "endColumn" into the open object: from 1, the end exclusive, columns in UTF-8
/// bytes.
void writeRange(JsonWriter& out, const core::SourceText& source, core::ByteRange range);
/// An array.
void writeDiagnostics(
    JsonWriter& out, const core::SourceText& source, std::span<const core::Diagnostic> diagnostics);
/// An array of every node in the order of the text, with its JSON pointer, kind and places.
void writeNodes(JsonWriter& out, const core::Tree& tree);

std::string_view kindName(core::NodeKind kind);

} // namespace cli
