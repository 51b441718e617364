// SPDX-License-Identifier: Apache-2.0
// How every verb answers a pipeline.
#pragma once

namespace cli {

enum class ExitCode : int {
    Yes = 0,
    No = 1,
    Unknown = 2, ///< something was not read or not understood, or the command line makes no sense
};

} // namespace cli
