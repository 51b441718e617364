// SPDX-License-Identifier: Apache-2.0
// CODEOWNERS: whom a change of a file is for, as the forges read it.
#pragma once

#include "core/document/diagnostic.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The first of these that exists is the one that counts.
inline constexpr std::array<std::string_view, 3> CodeownersPlaces {
    ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"};

/// Forges leave larger files aside as a whole.
inline constexpr std::uint64_t LargestCodeowners = 3U << 20U;

struct CodeownersRule {
    std::string pattern; ///< as written
    std::vector<std::string> owners; ///< "@user", "@org/team", an address; none: nobody, on purpose
    Position at;
    std::vector<std::string> globs; ///< what the pattern stands for, from the root
};

struct Codeowners {
    std::vector<CodeownersRule> rules; ///< in the order of the file
    /// Lines that say something no forge's plain syntax knows; they own nothing.
    std::vector<Diagnostic> diagnostics;

    /// The last that matches; null where none does.
    const CodeownersRule* ruleFor(std::string_view path) const;
};

Codeowners readCodeowners(const SourceText& text);

} // namespace core
