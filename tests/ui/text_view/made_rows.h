// SPDX-License-Identifier: Apache-2.0
// Rows of texts that are told as one character a line: "abc" against "axc".
#pragma once

#include "ui/text_view/alignment.h"

#include <string>

namespace test {

inline ui::AlignedText textOf(const std::string& lines)
{
    std::string bytes;
    for (const char line : lines)
        bytes += std::string(1, line) + '\n';
    if (!bytes.empty())
        bytes.pop_back();
    return {.text = core::SourceText::make(bytes)};
}

inline std::shared_ptr<const ui::Alignment> alignLines(
    const std::string& baseline, const std::string& candidate)
{
    return ui::align(textOf(baseline), textOf(candidate));
}

} // namespace test
