// SPDX-License-Identifier: Apache-2.0
// Prints how long the first and the second look at a repository take: bench_discovery REPOSITORY
// [REVISION...]
#include "core/contract/discovery.h"
#include "tests/bench/meter.h"

#include <cstdio>
#include <cstdlib>

namespace {

core::Discovery look(
    const core::Repository& repository, const core::Revision& revision, core::DiscoveryCache* cache)
{
    auto discovery = core::discoverContracts(repository, revision, cache);
    if (!discovery) {
        std::fprintf(stderr, "%s\n", discovery.error().message.c_str());
        std::exit(2);
    }
    return std::move(*discovery);
}

void benchRevision(const core::Repository& repository, const core::Revision& revision)
{
    constexpr int Rounds = 5;
    core::DiscoveryCache cache;
    const core::Discovery first = look(repository, revision, &cache);
    const core::Discovery second = look(repository, revision, &cache);
    const std::string saved = cache.save();
    std::printf(
        "\n%s: %zu contracts, %zu files looked at, read first %zu, then %zu; the cache is %zu bytes\n",
        revision.isWorkingTree() ? "working tree" : revision.name.c_str(), first.contracts.size(),
        first.filesLookedAt, first.filesRead, second.filesRead, saved.size());
    const auto listing = bench::measure(Rounds, [&] { bench::keep(repository.files(revision)->size()); });
    const auto firstLook = bench::measure(Rounds, [&] {
        core::DiscoveryCache empty;
        bench::keep(look(repository, revision, &empty).contracts.size());
    });
    const auto secondLook = bench::measure(Rounds, [&] {
        auto kept = core::DiscoveryCache::load(saved);
        bench::keep(look(repository, revision, &kept).contracts.size());
    });
    bench::print("listing the files", listing, 0);
    bench::print("first look", firstLook, 0);
    bench::print("second look, cache loaded from its text", secondLook, 0);
}

} // namespace

int main(int argc, char** argv)
{
    const auto repository = core::Repository::open(argc > 1 ? argv[1] : ".");
    if (!repository) {
        std::fprintf(stderr, "%s\n", repository.error().message.c_str());
        return 2;
    }
    benchRevision(*repository, {});
    for (int at = 2; at < argc; ++at) {
        if (const auto revision = repository->revision(argv[at]))
            benchRevision(*repository, *revision);
    }
}
