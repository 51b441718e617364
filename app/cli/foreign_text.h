// SPDX-License-Identifier: Apache-2.0
// What others wrote, where people read it and decide.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Harmless on a terminal, and not to be taken for something else: nothing unseen, nothing that turns the
/// reading order, look-alike letters written out.
std::string foreignText(std::string_view text);

} // namespace cli
