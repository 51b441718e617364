// SPDX-License-Identifier: Apache-2.0
// Foreign text inside of Markdown, so that it stays text: one line, no markup, no HTML.
#pragma once

#include <string>
#include <string_view>

namespace core {

std::string markdownText(std::string_view text);
/// A code span, as long a fence as the text needs.
std::string markdownCode(std::string_view text);

} // namespace core
