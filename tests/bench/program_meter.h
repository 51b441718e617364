// SPDX-License-Identifier: Apache-2.0
// Time and memory of a whole program, from its start to its end.
#pragma once

#include "tests/bench/meter.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace bench {

struct ProgramRun {
    std::vector<std::string> command; ///< looked for on the path when the first word has no '/'
    std::vector<std::string> environment = {}; ///< "NAME=value", on top of ours
    std::initializer_list<int> accepted = {0}; ///< exit codes of a run that did its work
};

/// Runs it `rounds` times with its output thrown away, and gives the median of each figure. Here `peak` is
/// all that the process held.
Measure measureProgram(int rounds, const ProgramRun& run);

} // namespace bench
