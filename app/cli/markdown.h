// SPDX-License-Identifier: Apache-2.0
// Foreign text inside of Markdown, written the same way by reports and packets.
#pragma once

#include "core/base/markdown.h"
#include "core/compat/deceptive_text.h"

#include <string>
#include <string_view>

namespace cli {

inline std::string markdownText(std::string_view text)
{
    return core::markdownText(core::unmasked(text));
}

inline std::string markdownCode(std::string_view text)
{
    return core::markdownCode(core::unmasked(text));
}

} // namespace cli
