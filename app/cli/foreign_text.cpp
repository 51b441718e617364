// SPDX-License-Identifier: Apache-2.0
#include "app/cli/foreign_text.h"

#include "core/base/text.h"
#include "core/compat/deceptive_text.h"

namespace cli {

std::string foreignText(std::string_view text)
{
    return core::escapedForTerminal(core::unmasked(text));
}

} // namespace cli
