// SPDX-License-Identifier: Apache-2.0
// The value of a document as JSON, whatever it was written in.
#pragma once

#include "core/document/document.h"

#include <string>
#include <vector>

namespace core {

struct PrintOptions {
    std::uint32_t indent = 2; ///< 0 writes everything on one line
    std::size_t aliasedNodes =
        5'000'000; ///< how many nodes aliases and merge keys may add to those of the text
    std::size_t bytes = 256U << 20U;
};

struct PrintedValue {
    std::string json; ///< valid JSON, or nothing when it would be too large
    std::vector<Diagnostic> diagnostics; ///< what JSON could not say as it was meant
};

/// Numbers keep their spelling where JSON can spell them so; `.inf`, `.nan` and keys that are no scalars
/// become strings with a tag ("!!float .inf", "!!key [a, b]"); aliases and merge keys are written out; of
/// duplicate keys the first counts. Several YAML documents give {"documents": [...]}; a text without a value
/// gives null.
PrintedValue printJson(const Document& document, const PrintOptions& options = {});

/// {"value": as above, "nodes": [{"pointer", "kind", "line", "column", "endLine", "endColumn", "key"}, ...],
/// "diagnostics": [...]}: each node of the text with its place, from 1, columns in UTF-8 bytes, ends
/// exclusive. "key" has the place of the key, if any; "diagnostics" are allDiagnostics.
PrintedValue printPositions(const Document& document, const PrintOptions& options = {});

/// What is wrong with the text and what JSON could not say of it, in the order of the text.
std::vector<Diagnostic> allDiagnostics(const Document& document, const PrintedValue& printed);

} // namespace core
