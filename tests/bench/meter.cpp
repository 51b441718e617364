// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/meter.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double peakMebibytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Measure runOnce(const std::function<void()>& work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {.failed = true};
    const pid_t child = fork();
    if (child == 0) {
        const double peak = peakMebibytes();
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        work();
        const Measure measured {.wall = milliseconds(CLOCK_MONOTONIC) - wall,
            .cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
            .peak = peakMebibytes() - peak};
        const bool told = write(ends[1], &measured, sizeof measured) == sizeof measured;
        _exit(told ? 0 : 1);
    }
    close(ends[1]);
    Measure measured;
    const bool read = ::read(ends[0], &measured, sizeof measured) == sizeof measured;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    measured.failed = !read || status != 0;
    return measured;
}

} // namespace

Measure median(std::vector<Measure> all)
{
    Measure median;
    for (double Measure::*figure : {&Measure::wall, &Measure::cpu, &Measure::peak}) {
        std::ranges::sort(all, {}, figure);
        median.*figure = all[all.size() / 2].*figure;
    }
    median.failed = std::ranges::any_of(all, &Measure::failed);
    return median;
}

Measure measure(int rounds, const std::function<void()>& work)
{
    std::vector<Measure> all;
    for (int round = 0; round < rounds; ++round)
        all.push_back(runOnce(work));
    return median(std::move(all));
}

void print(std::string_view name, const Measure& measure, std::size_t bytes)
{
    const double mebibytes = static_cast<double>(bytes) / (1 << 20);
    std::printf("%-44.*s %9.1f ms wall %9.1f ms cpu %8.1f MiB/s %8.1f MiB peak%s\n",
        static_cast<int>(name.size()), name.data(), measure.wall, measure.cpu, mebibytes / measure.cpu * 1e3,
        measure.peak, measure.failed ? "  FAILED" : "");
    std::fflush(stdout);
}

void printRatio(std::string_view name, const Measure& ours, const Measure& theirs, double wanted)
{
    const double ratio = theirs.cpu / ours.cpu;
    std::printf("%-44.*s %9.1f times faster (wanted: %.1f)%s\n", static_cast<int>(name.size()), name.data(),
        ratio, wanted, ratio < wanted ? "  MISSED" : "");
    std::fflush(stdout);
}

void keep(std::size_t value)
{
    asm volatile("" : : "r"(value) : "memory");
}

} // namespace bench
