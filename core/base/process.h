// SPDX-License-Identifier: Apache-2.0
// Another program, run to its end: its own words, input and environment, and no shell between.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view SecondInput = "/dev/fd/3";

struct ProcessRequest {
    std::string program; ///< a path; nobody searches for it
    std::vector<std::string> arguments = {}; ///< without the program's own name
    std::string_view input = {}; ///< what it reads
    std::string_view file = {}; ///< unless empty, what it finds at SecondInput
    std::vector<std::string> environment = {}; ///< all of it: "HOME=/home/olena"
    std::chrono::milliseconds limit {60'000};
    std::size_t outputLimit = std::size_t {1} << 20U; ///< of what it writes, and of what it says
    /// Else it has none, and neither has what it starts: nothing can wait there for an answer.
    bool mayUseTerminal = false;
};

enum class ProcessOutcome : std::uint8_t {
    Exited,
    Crashed, ///< a signal ended it that was not ours
    OutOfTime,
    Stopped, ///< as the stop token wished
    TooTalkative, ///< more than the limit of its output
};

struct ProcessEnd {
    ProcessOutcome outcome = ProcessOutcome::Exited;
    int exitCode = 0; ///< of one that exited
    std::string output = {};
    std::string errors = {}; ///< what it said on standard error

    bool isSuccess() const { return outcome == ProcessOutcome::Exited && exitCode == 0; }
};

/// The Error says why it could not be started. However it ends, nothing of it is left: no process of its
/// own, no open file.
Result<ProcessEnd> runProcess(const ProcessRequest& request, const std::stop_token& stop = {});

/// The program of that name in the first of the folders that has one, as a path; else nothing. Folders stand
/// between colons as in PATH; those that depend on where one stands are passed over.
std::string findProgram(std::string_view name, std::string_view folders);

} // namespace core
