// SPDX-License-Identifier: Apache-2.0
// What `packet sign` answers.
#pragma once

#include "app/cli/console.h"
#include "core/packet/trust/signing.h"

#include <string>

namespace cli {

struct SignReport {
    const core::ReadySignoff& signoff;
    std::string file = {}; ///< from the root; empty: it was not signed
    std::string commit = {}; ///< empty: it was not committed
    std::string branch = {};
    std::string push = {}; ///< git's own command; empty: nothing to push, or nowhere
};

std::string signText(const SignReport& report, const Paint& paint);
std::string signJson(const SignReport& report);

} // namespace cli
