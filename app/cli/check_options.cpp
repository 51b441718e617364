// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_options.h"

#include "app/cli/given_day.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"

namespace cli {

core::CheckOptions checkOptionsFrom(const Arguments& arguments)
{
    core::CheckOptions options;
    options.baseline = arguments.value("--baseline");
    options.candidate = arguments.value("--candidate");
    options.trustedRef = arguments.value("--trusted-ref");
    options.today = today();
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    return options;
}

} // namespace cli
