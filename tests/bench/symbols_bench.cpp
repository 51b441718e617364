// SPDX-License-Identifier: Apache-2.0
// What somebody who writes waits for, in a contract of so many MB: offers, who uses this, another name:
// bench_symbols [12].
#include "core/contract/symbols/completion.h"
#include "core/contract/symbols/renaming.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr const char* Path = "api.yaml";
constexpr int Rounds = 50;
constexpr double CompletionWanted = 50;
constexpr double UsagesWanted = 100;
constexpr double RenamingWanted = 100;

std::shared_ptr<const core::DocumentSet> load(const std::string& text)
{
    return core::DocumentSet::load(Path, [&](const std::string&) {
        return core::Result<std::string>(text);
    }).value_or(nullptr);
}

/// Places where a reference is written, spread over the text.
std::vector<std::uint32_t> placesOf(const core::ReferenceIndex& index)
{
    std::vector<std::uint32_t> places;
    const auto all = index.all();
    for (std::size_t at = 0; at < all.size(); at += std::max<std::size_t>(1, all.size() / Rounds))
        places.push_back(all[at].reference.range().begin + 1);
    return places;
}

core::Node mostUsed(const core::ReferenceIndex& index)
{
    core::Node most;
    std::size_t uses = 0;
    for (const core::ReferenceUse& use : index.all()) {
        const std::size_t count = use.target ? index.usesOf(use.target).size() : 0;
        if (count > uses) {
            uses = count;
            most = use.target;
        }
    }
    return most;
}

void measureWriting(const core::ObjectKinds& kinds)
{
    bench::Times references;
    bench::Times keys;
    const core::Document& document = kinds.index().documents().entry().document;
    std::size_t offers = 0;
    for (const std::uint32_t place : placesOf(kinds.index())) {
        references.take([&] { offers += core::completionAt(kinds, Path, document, place).offers.size(); });
        const std::uint32_t ofKey = document.tree.nodeAt(place).keyRange().begin;
        keys.take([&] { offers += core::completionAt(kinds, Path, document, ofKey).offers.size(); });
    }
    std::printf("%zu offers\n", offers);
    references.print("completion of a reference", CompletionWanted);
    keys.print("completion of a key", CompletionWanted);
}

void measureNaming(const core::ObjectKinds& kinds, const std::string& text)
{
    bench::Times collecting;
    collecting.take([&] { static_cast<void>(core::NameIndex(kinds)); });
    collecting.print("all names that count without a reference", 0);
    const core::NameIndex names(kinds);
    bench::Times asking;
    bench::Times renaming;
    const core::Node used = mostUsed(kinds.index());
    std::size_t uses = 0;
    std::size_t bytes = 0;
    for (int round = 0; round < Rounds; ++round) {
        asking.take([&] { uses = kinds.index().usesWithin(used).size(); });
        renaming.take([&] {
            const auto renamed = core::renameEntry(names, used, "AnotherName");
            const auto patches = core::patchesOf(renamed.value().places);
            bytes = patches.value().at(Path).apply(text).value().size();
        });
    }
    std::printf(
        "%zu uses of %s; %zu bytes with its new name\n", uses, std::string(used.key()).c_str(), bytes);
    asking.print("usages", UsagesWanted);
    renaming.print("rename, its patches applied", RenamingWanted);
}

} // namespace

int main(int argc, char** argv)
{
    const int megabytes = argc > 1 ? std::atoi(argv[1]) : 12;
    const std::string text = bench::generateDescription(static_cast<std::size_t>(megabytes) * 1'000'000).yaml;
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>(load(text)));
    std::printf("%zu bytes, %zu references\n", text.size(), kinds.index().all().size());
    measureWriting(kinds);
    measureNaming(kinds, text);
    return 0;
}
