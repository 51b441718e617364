// SPDX-License-Identifier: Apache-2.0
// Times as programs of others want them.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// "2026-11-21T13:00:00Z" as ssh-keygen and PDFs have it: "20261121130000Z".
std::string compactTime(std::string_view time);

} // namespace core
