// SPDX-License-Identifier: Apache-2.0
// Prints what comparing two descriptions costs as a whole program, beside the peers that are installed:
// bench_diff_openapi [--fetch] [--rounds N] [--program COUNTERSIGN] [BASELINE CANDIDATE]
// Without two files it compares GitHub's REST description, which tests/bench/fetch-octokit puts into .cache,
// and a tiny pair.
#include "tests/bench/diff_order.h"
#include "tests/bench/program_meter.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path Checkout = COUNTERSIGN_CHECKOUT;

/// What is promised for a pair; a figure above it is marked.
struct Limits {
    double wall = 0;
    double cpu = 0;
    double peak = 0;
    double timesLessCpu = 0; ///< than each peer
};

struct Pair {
    std::string name;
    std::string baseline;
    std::string candidate;
    Limits limits = {};
};

struct Peer {
    std::string name;
    bench::ProgramRun run;
};

/// The path of a program that a check-out has of its own or the machine has on its path; empty when none.
std::string installed(const fs::path& ownFolder, const std::string& name)
{
    if (const fs::path own = ownFolder / name; access(own.c_str(), X_OK) == 0)
        return own;
    const char* const path = std::getenv("PATH");
    std::string folders = path == nullptr ? "" : path;
    for (std::size_t begin = 0; begin < folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        const fs::path program = fs::path(folders.substr(begin, end - begin)) / name;
        if (access(program.c_str(), X_OK) == 0)
            return program;
        begin = end + 1;
    }
    return {};
}

std::vector<Peer> peers(const Pair& pair)
{
    std::vector<Peer> found;
    const std::string redocly = installed(Checkout / ".cache/peers/node_modules/.bin", "redocly");
    if (!redocly.empty())
        found.push_back({"redocly diff",
            {.command = {redocly, "diff", pair.baseline, pair.candidate, "--fail-on", "none"},
                .environment = {"REDOCLY_TELEMETRY=off", "REDOCLY_SUPPRESS_UPDATE_NOTICE=true"}}});
    const std::string oasdiff = installed({}, "oasdiff");
    if (!oasdiff.empty())
        found.push_back(
            {"oasdiff changelog", {.command = {oasdiff, "changelog", pair.baseline, pair.candidate}}});
    return found;
}

void printLimit(const char* what, double figure, double limit)
{
    if (limit > 0 && figure > limit)
        std::printf("  MISSED: %s %.1f, promised %.1f\n", what, figure, limit);
}

void printAgainst(const Peer& peer, const bench::Measure& ours, double wanted, std::size_t bytes)
{
    const auto theirs = bench::measureProgram(1, peer.run);
    bench::print(peer.name, theirs, bytes);
    if (theirs.failed)
        return;
    bench::printRatio("  CPU against " + peer.name, ours, theirs, wanted);
    std::printf(
        "  %.1f times less wall, %.1f times less memory\n", theirs.wall / ours.wall, theirs.peak / ours.peak);
}

bool benchPair(const Pair& pair, const bench::DiffOrder& order)
{
    const std::size_t bytes = fs::file_size(pair.baseline) + fs::file_size(pair.candidate);
    std::printf("\n%s: %zu bytes\n", pair.name.c_str(), bytes);
    // 1: there are breaking changes; 2 and above: it could not do its work.
    const auto ours = bench::measureProgram(order.rounds,
        {.command = {order.program, "diff", pair.baseline, pair.candidate}, .accepted = {0, 1}});
    bench::print("countersign diff", ours, bytes);
    if (ours.failed)
        return false;
    printLimit("wall", ours.wall, pair.limits.wall);
    printLimit("CPU", ours.cpu, pair.limits.cpu);
    printLimit("MiB", ours.peak, pair.limits.peak);
    for (const Peer& peer : peers(pair))
        printAgainst(peer, ours, pair.limits.timesLessCpu, bytes);
    return true;
}

std::vector<Pair> pairs(const bench::DiffOrder& order)
{
    if (order.files.size() == 2)
        return {{"the pair given", order.files[0], order.files[1]}};
    const fs::path tiny = Checkout / "tests/fixtures/bench/tiny";
    std::vector<Pair> known {{"a tiny pair", tiny / "baseline.yaml", tiny / "candidate.yaml", {.wall = 15}}};
    const fs::path folder = Checkout / ".cache/octokit";
    if (fs::exists(folder / "22.0.0.json") && fs::exists(folder / "23.0.2.json"))
        known.push_back({"GitHub REST 22.0.0 -> 23.0.2", folder / "22.0.0.json", folder / "23.0.2.json",
            {.wall = 1000, .cpu = 1200, .peak = 200, .timesLessCpu = 10}});
    else
        std::printf("GitHub's description is not there: --fetch gets it\n");
    return known;
}

} // namespace

int main(int argc, char** argv)
{
    const bench::DiffOrder order =
        bench::readDiffOrder({argv, static_cast<std::size_t>(argc)}, COUNTERSIGN_PROGRAM);
    if (order.fetch && std::system((Checkout / "tests/bench/fetch-octokit --with-peer").c_str()) != 0)
        return 2;
    bool isDone = true;
    for (const Pair& pair : pairs(order))
        isDone = benchPair(pair, order) && isDone;
    return isDone ? 0 : 1;
}
