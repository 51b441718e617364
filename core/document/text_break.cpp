// SPDX-License-Identifier: Apache-2.0
#include "core/document/text_break.h"

#include "core/document/tree_builder.h"

#include <algorithm>

namespace core {

const Diagnostic* firstBreak(const std::vector<Diagnostic>& diagnostics)
{
    const auto found = std::ranges::find_if(diagnostics, [](const Diagnostic& each) {
        return each.level == DiagnosticLevel::Error && each.code != DuplicateKeyCode;
    });
    return found == diagnostics.end() ? nullptr : &*found;
}

} // namespace core
