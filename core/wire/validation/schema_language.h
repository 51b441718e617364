// SPDX-License-Identifier: Apache-2.0
// Which keywords a schema may use: its dialect, less the vocabularies its metaschema leaves out.
#pragma once

#include "core/contract/dialect.h"

#include <cstdint>

namespace core {

/// The parts of a dialect that a metaschema chooses from, as bits. Core is always there.
enum class Vocabulary : std::uint8_t {
    Core = 1,
    Applicator = 2,
    Unevaluated = 4,
    Validation = 8,
    FormatAssertion = 16,
};
inline constexpr std::uint8_t UsualVocabularies = 15;

struct SchemaLanguage {
    Dialect dialect = Dialect::Draft2020;
    std::uint8_t vocabularies = UsualVocabularies;
    bool isKnown = true; ///< false for a `$schema` that nobody knows

    bool has(Vocabulary which) const { return (vocabularies & static_cast<std::uint8_t>(which)) != 0; }
    bool operator==(const SchemaLanguage&) const = default;
};

} // namespace core
