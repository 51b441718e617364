// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings.h"

namespace core {

Settings readSettings(const Document& document)
{
    Settings settings;
    settings.exists = true;
    settings.diagnostics = document.diagnostics;
    return settings;
}

} // namespace core
