// SPDX-License-Identifier: Apache-2.0
// What is wrong with the user's document, as data: parsers never fail, they tell.
#pragma once

#include "core/document/source_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class DiagnosticLevel : std::uint8_t {
    Error, ///< something could not be read, or not for sure
    Warning, ///< read, but probably not as the author thinks
};

struct Diagnostic {
    DiagnosticLevel level = DiagnosticLevel::Error;
    std::string_view code; ///< kebab-case, permanent; a literal
    ByteRange range;
    std::string message; ///< what is wrong, in a sentence without full stop
    std::string hint = {}; ///< what to do about it
    std::optional<ByteRange> related = {}; ///< the other place, of a duplicate key for example
};

inline bool hasError(const std::vector<Diagnostic>& diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic& each) { return each.level == DiagnosticLevel::Error; });
}

/// Into the order of the text; what says that more follow stays last.
void sortDiagnostics(std::vector<Diagnostic>& diagnostics);

/// Adds while there are fewer than `limit`; then says once that more follow.
void addWithin(std::size_t limit, std::vector<Diagnostic>& diagnostics, Diagnostic diagnostic);

} // namespace core
