// SPDX-License-Identifier: Apache-2.0
// Time and memory of a whole program, from its start to its end.
#pragma once

#include "tests/bench/meter.h"

#include <string>
#include <vector>

namespace bench {

struct ProgramRun {
    std::vector<std::string> command; ///< looked for on the path when the first word has no '/'
    std::vector<std::string> environment = {}; ///< "NAME=value", on top of ours
    std::vector<int> accepted = {0}; ///< exit codes of a run that did its work
};

/// Runs it `rounds` times with its output thrown away, and gives the median of each figure. Here `peak` is
/// all that the process held.
Measure measureProgram(int rounds, const ProgramRun& run);
/// The same of several in turn, so that whatever else the machine does meanwhile slows all of them alike.
std::vector<Measure> measurePrograms(int rounds, const std::vector<ProgramRun>& runs);

} // namespace bench
