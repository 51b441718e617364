// SPDX-License-Identifier: Apache-2.0
#include "core/document/merge_conflict.h"

namespace core {

namespace {

constexpr std::string_view Begin = "<<<<<<< ";

/// The line that begins the first conflict, if all three of its marks are there in their order.
std::optional<std::uint32_t> firstConflict(const SourceText& text)
{
    // Most texts need not be looked at line by line.
    if (text.bytes().find(Begin) == std::string_view::npos)
        return std::nullopt;
    std::optional<std::uint32_t> begin;
    bool isParted = false;
    for (std::uint32_t at = 0; at < text.lineCount(); ++at) {
        const std::string_view line = text.line(at);
        if (!begin && line.starts_with(Begin))
            begin = at;
        else if (begin && line == "=======")
            isParted = true;
        else if (isParted && line.starts_with(">>>>>>> "))
            return begin;
    }
    return std::nullopt;
}

} // namespace

void tellMergeConflict(const SourceText& text, std::vector<Diagnostic>& diagnostics)
{
    const auto conflict = firstConflict(text);
    if (!conflict)
        return;
    const std::uint32_t begin = text.lineBegin(*conflict);
    std::erase_if(diagnostics, [begin](const Diagnostic& each) {
        return each.level == DiagnosticLevel::Error && each.range.begin >= begin;
    });
    const auto length = static_cast<std::uint32_t>(text.line(*conflict).size());
    diagnostics.push_back({.code = "merge-conflict",
        .range = {begin, begin + length},
        .message = "A merge conflict is not resolved here",
        .hint = "Keep what is right of both sides, and remove the lines of <<<<<<<, ======= and >>>>>>>"});
}

} // namespace core
