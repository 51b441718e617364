// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/first_break.h"

#include "core/document/document.h"

#include <algorithm>

namespace ui {

namespace {

/// Of a key that is there twice the first one counts, and the text is compared all the same.
bool isBreak(const core::Diagnostic& diagnostic)
{
    return diagnostic.level == core::DiagnosticLevel::Error && diagnostic.code != "duplicate-key";
}

} // namespace

std::optional<BrokenPlace> firstBreak(
    const UnsavedTexts& texts, std::uint64_t seed, const std::stop_token& stop)
{
    for (const auto& [path, text] : texts) {
        const core::Document document = core::readDocument(text, {.seed = seed}, stop);
        const auto found = std::ranges::find_if(document.diagnostics, isBreak);
        if (found != document.diagnostics.end())
            return BrokenPlace {path, text->position(found->range.begin)};
    }
    return {};
}

} // namespace ui
