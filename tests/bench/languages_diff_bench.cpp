// SPDX-License-Identifier: Apache-2.0
// Prints what comparing GraphQL schemas and modules of Protocol Buffers costs as a whole program, beside the
// peer of each language where it is installed: bench_diff_languages [--fetch] [--rounds N] [--program
// COUNTERSIGN] GitHub's schema and the peers are what tests/bench/fetch-graphql puts into .cache; the module
// is generated.
#include "tests/bench/diff_order.h"
#include "tests/bench/generated_module.h"
#include "tests/bench/program_meter.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path Checkout = COUNTERSIGN_CHECKOUT;
const fs::path Modules = Checkout / ".cache/peers/node_modules";

/// What is promised against a peer: that it takes so many times as much.
struct Promise {
    double cpu = 0;
    double memory = 0; ///< 0: nothing is promised
};

struct Pair {
    std::string name;
    fs::path baseline;
    fs::path candidate;
    std::string peerName;
    std::optional<bench::ProgramRun> peer = {}; ///< where it is installed
    Promise promise = {};
};

std::size_t bytesOf(const fs::path& path)
{
    if (!fs::is_directory(path))
        return fs::file_size(path);
    std::size_t bytes = 0;
    for (const fs::directory_entry& each : fs::recursive_directory_iterator(path))
        bytes += each.is_regular_file() ? each.file_size() : 0;
    return bytes;
}

void printMemory(const bench::Measure& ours, const bench::Measure& theirs, double wanted)
{
    const double ratio = theirs.peak / ours.peak;
    std::printf("%-44s %9.1f times less memory (wanted: %.1f)%s\n", "", ratio, wanted,
        ratio < wanted ? "  MISSED" : "");
}

bool benchPair(const Pair& pair, const bench::DiffOrder& order)
{
    const std::size_t bytes = bytesOf(pair.baseline) + bytesOf(pair.candidate);
    std::printf("\n%s: %zu bytes\n", pair.name.c_str(), bytes);
    // 1: there are breaking changes. 2: a text says something that nobody can make sense of.
    std::vector<bench::ProgramRun> runs {
        {.command = {order.program, "diff", pair.baseline, pair.candidate}, .accepted = {0, 1}}};
    if (pair.peer)
        runs.push_back(*pair.peer);
    else
        std::printf("%s is not installed: --fetch gets it\n", pair.peerName.c_str());
    const std::vector<bench::Measure> measured = bench::measurePrograms(order.rounds, runs);
    const bench::Measure& ours = measured.front();
    bench::print("countersign diff", ours, bytes);
    if (pair.peer) {
        bench::print(pair.peerName, measured.back(), bytes);
        bench::printRatio("  CPU against " + pair.peerName, ours, measured.back(), pair.promise.cpu);
        if (pair.promise.memory > 0)
            printMemory(ours, measured.back(), pair.promise.memory);
    }
    return !ours.failed;
}

std::optional<Pair> schemas(const fs::path& scratch)
{
    const fs::path folder = Checkout / ".cache/octokit";
    Pair pair {"GitHub's GraphQL schema 15.0.0 -> 15.26.1", scratch / "15.0.0.graphql",
        scratch / "15.26.1.graphql", "graphql-inspector's core", {}, {.cpu = 25}};
    std::error_code missing;
    for (const fs::path& file : {pair.baseline, pair.candidate})
        if (!fs::copy_file(folder / file.filename(), file, missing)) {
            std::printf("GitHub's schema is not there: --fetch gets it\n");
            return std::nullopt;
        }
    if (fs::exists(Modules / "@graphql-inspector/core"))
        pair.peer =
            bench::ProgramRun {.command = {"node", Checkout / "tests/bench/graphql_inspector_diff.mjs",
                                   Modules, pair.baseline, pair.candidate}};
    return pair;
}

/// What npm puts on the path is a script that starts the program itself.
std::string bufProgram()
{
    const fs::path program = Modules / "@bufbuild/buf-linux-x64/bin/buf";
    return fs::exists(program) ? program.string() : std::string();
}

Pair module(const fs::path& scratch)
{
    constexpr std::size_t Files = 1000;
    constexpr int MessagesEach = 9;
    constexpr int Edits = 200;
    Pair pair {"a generated module of 1,000 files", scratch / "old", scratch / "new", "buf breaking", {},
        {.cpu = 10, .memory = 5}};
    bench::writeModule(bench::generateModule(Files, MessagesEach), pair.baseline);
    bench::writeModule(bench::generateModule(Files, MessagesEach, Edits), pair.candidate);
    constexpr int ThereAreChanges = 100;
    if (const std::string buf = bufProgram(); !buf.empty())
        pair.peer =
            bench::ProgramRun {.command = {buf, "breaking", pair.candidate, "--against", pair.baseline,
                                   "--config", R"({"version":"v2","breaking":{"use":["FILE"]}})"},
                .environment = {"BUF_CACHE_DIR=" + (scratch / "cache").string()},
                .accepted = {0, ThereAreChanges}};
    return pair;
}

/// Outside of the check-out, of which git would have to be asked, and in which ignored files are passed over.
std::optional<fs::path> makeScratchFolder()
{
    std::string name = (fs::temp_directory_path() / "countersign-bench-XXXXXX").string();
    return mkdtemp(name.data()) == nullptr ? std::nullopt : std::optional(fs::path(name));
}

} // namespace

int main(int argc, char** argv)
{
    const bench::DiffOrder order =
        bench::readDiffOrder({argv, static_cast<std::size_t>(argc)}, COUNTERSIGN_PROGRAM);
    if (order.fetch && std::system((Checkout / "tests/bench/fetch-graphql --with-peers").c_str()) != 0)
        return 2;
    const std::optional<fs::path> scratch = makeScratchFolder();
    if (!scratch)
        return 2;
    bool isDone = true;
    if (const std::optional<Pair> pair = schemas(*scratch))
        isDone = benchPair(*pair, order);
    isDone = benchPair(module(*scratch), order) && isDone;
    fs::remove_all(*scratch);
    return isDone ? 0 : 1;
}
