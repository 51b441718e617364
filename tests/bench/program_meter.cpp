// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/program_meter.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void become(const ProgramRun& run)
{
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, stream);
    for (const std::string& setting : run.environment) {
        const auto equals = setting.find('=');
        setenv(setting.substr(0, equals).c_str(), setting.substr(equals + 1).c_str(), 1);
    }
    std::vector<char*> words;
    for (const std::string& word : run.command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    _exit(127);
}

Measure runOnce(const ProgramRun& run)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0)
        return {.failed = true};
    if (child == 0)
        become(run);
    int status = 0;
    rusage usage {};
    const bool isOver = wait4(child, &status, 0, &usage) == child;
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    const bool isAccepted =
        isOver && WIFEXITED(status) && std::ranges::count(run.accepted, WEXITSTATUS(status)) != 0;
    return {.wall = wall.count(),
        .cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
        .peak = static_cast<double>(usage.ru_maxrss) / 1024,
        .failed = !isAccepted};
}

} // namespace

Measure measureProgram(int rounds, const ProgramRun& run)
{
    return measurePrograms(rounds, {run}).front();
}

std::vector<Measure> measurePrograms(int rounds, const std::vector<ProgramRun>& runs)
{
    std::vector<std::vector<Measure>> all(runs.size());
    for (int round = 0; round < rounds; ++round)
        for (std::size_t at = 0; at < runs.size(); ++at)
            all[at].push_back(runOnce(runs[at]));
    std::vector<Measure> medians;
    for (std::vector<Measure>& each : all)
        medians.push_back(median(std::move(each)));
    return medians;
}

} // namespace bench
