// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/text_splice.h"

#include <algorithm>

namespace core {

namespace {

std::vector<std::uint32_t> spliceLines(std::span<const std::uint32_t> before, const TextPatch& patch)
{
    std::vector<std::uint32_t> lines;
    lines.reserve(before.size() + 64);
    std::uint32_t shift = 0; // wraps below zero and back again
    auto kept = before.begin();
    const auto keepUntil = [&](auto end) {
        for (; kept != end; ++kept)
            lines.push_back(*kept + shift);
    };
    for (const TextEdit& edit : patch.edits()) {
        keepUntil(std::upper_bound(kept, before.end(), edit.range.begin));
        kept = std::upper_bound(kept, before.end(), edit.range.end);
        const std::uint32_t place = edit.range.begin + shift;
        for (std::size_t feed = edit.replacement.find('\n'); feed != std::string::npos;
             feed = edit.replacement.find('\n', feed + 1))
            lines.push_back(place + static_cast<std::uint32_t>(feed) + 1);
        shift += static_cast<std::uint32_t>(edit.replacement.size()) - edit.range.size();
    }
    keepUntil(before.end());
    return lines;
}

} // namespace

Result<std::shared_ptr<const SourceText>> spliceText(const SourceText& before, const TextPatch& patch)
{
    return patch.apply(before.bytes()).map([&](std::string&& bytes) {
        return SourceText::makeWithLines(
            std::move(bytes), before.name(), spliceLines(before.lineBegins(), patch));
    });
}

} // namespace core
