// SPDX-License-Identifier: Apache-2.0
// What shells need to complete our verbs and options, drawn from the table of verbs.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cli {

std::string bashCompletion();
std::string zshCompletion();
std::string fishCompletion();

/// With a blank between words.
std::string joined(std::span<const std::string_view> words);
/// In single quotes; `apostrophe` is how the shell writes one inside of them.
std::string shellQuoted(std::string_view text, std::string_view apostrophe);

} // namespace cli
