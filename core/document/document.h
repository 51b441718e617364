// SPDX-License-Identifier: Apache-2.0
// A text that was read: its tree, and what could not be read, told with places.
#pragma once

#include "core/document/diagnostic.h"
#include "core/document/tree.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace core {

enum class Syntax : std::uint8_t {
    Detect, ///< by the name of the text, else by what it begins with
    Yaml,
    Json,
    GraphQl,
    Proto,
};

/// Whether a text is a value, rather than declarations in a language of its own: only such are patched by
/// node, read in parts and laid out anew.
constexpr bool isValueSyntax(Syntax syntax)
{
    return syntax == Syntax::Yaml || syntax == Syntax::Json;
}

/// Two ways to the same tree; what a signature depends on is read both ways and must be equal.
enum class ReadPath : std::uint8_t {
    Fast, ///< our own scanners, with the libraries behind them where they do not know
    Reference, ///< yaml-cpp and nlohmann alone
};

/// What a text may ask of us before it is refused.
struct ReadLimits {
    std::uint32_t bytes = 64U << 20U;
    std::uint32_t depth = 400;
    std::uint32_t diagnostics = 100;
};

struct ReadOptions {
    Syntax syntax = Syntax::Detect;
    ReadPath path = ReadPath::Fast;
    std::uint64_t seed =
        0; ///< of the structural hashes; equal for trees that are compared; unpredictable in programs
    ReadLimits limits = {};
};

struct Document {
    Syntax syntax = Syntax::Yaml; ///< what it was read as; never Detect
    Tree tree;
    std::vector<Diagnostic> diagnostics; ///< in the order of the text

    bool isWhole() const { return !hasError(diagnostics); }
};

/// Never fails: what could be read is in the tree, the rest in the diagnostics.
Document readDocument(std::shared_ptr<const SourceText> text, const ReadOptions& options = {},
    const std::stop_token& stop = {});

/// What a text is, by its name ("x.json", "x.graphql", "x.proto") or else by its first character.
Syntax detectSyntax(std::string_view name, std::string_view bytes);

} // namespace core
