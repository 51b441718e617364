// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_options.h"

#include "app/cli/chance.h"
#include "app/cli/given_day.h"
#include "app/cli/parallel.h"

namespace cli {

core::CheckOptions checkOptionsFrom(const Arguments& arguments)
{
    core::CheckOptions options;
    options.baseline = arguments.value("--baseline");
    options.candidate = arguments.value("--candidate");
    options.trustedRef = arguments.value("--trusted-ref");
    options.today = today();
    options.seed = unpredictableSeed();
    options.runAll = runInParallel;
    return options;
}

} // namespace cli
