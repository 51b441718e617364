// SPDX-License-Identifier: Apache-2.0
#include "core/document/diagnostic.h"

#include "core/document/tree_builder.h"

#include <tuple>

namespace core {

void sortDiagnostics(std::vector<Diagnostic>& diagnostics)
{
    std::ranges::stable_sort(diagnostics, {},
        [](const Diagnostic& each) { return std::tuple(each.code == MoreProblemsCode, each.range.begin); });
}

void addWithin(std::size_t limit, std::vector<Diagnostic>& diagnostics, Diagnostic diagnostic)
{
    if (diagnostics.size() < limit) {
        diagnostics.push_back(std::move(diagnostic));
    } else if (diagnostics.size() == limit) {
        diagnostics.push_back({.level = diagnostic.level,
            .code = MoreProblemsCode,
            .range = diagnostic.range,
            .message = "More problems follow that are not listed",
            .hint = "Mend the first ones and read the text again"});
    } else if (diagnostic.level == DiagnosticLevel::Error) {
        diagnostics.back().level = DiagnosticLevel::Error;
    }
}

} // namespace core
