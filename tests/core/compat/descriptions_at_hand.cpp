// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/descriptions_at_hand.h"

#include "tests/support/fixture.h"

#include <algorithm>

namespace test {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sortedFolders(const fs::path& folder)
{
    std::vector<fs::path> folders;
    if (!fs::exists(folder))
        return folders;
    for (const auto& each : fs::directory_iterator(folder)) {
        if (each.is_directory())
            folders.push_back(each.path());
    }
    std::ranges::sort(folders);
    return folders;
}

/// The pair in a folder, by the names its two files have without their extension.
void addPair(std::vector<DescriptionPair>& pairs, const fs::path& folder, const std::string& before,
    const std::string& after)
{
    for (const std::string extension : {".yaml", ".json", ".yml"}) {
        if (fs::exists(folder / (before + extension)))
            pairs.push_back({folder.filename().string(),
                oneFile(readFile(folder / (before + extension)), "api" + extension),
                oneFile(readFile(folder / (after + extension)), "api" + extension)});
    }
}

void addRuleExamples(std::vector<DescriptionPair>& pairs)
{
    for (const core::Rule* rule : core::allRules()) {
        if (rule->example.language == core::Language::OpenApi && !rule->example.before.empty())
            pairs.push_back({"rule " + std::string(rule->id), oneFile(std::string(rule->example.before)),
                oneFile(std::string(rule->example.after))});
    }
}

void addItself(std::vector<DescriptionPair>& pairs, const std::string& name, const Source& source)
{
    pairs.push_back({name, source, source});
}

} // namespace

fs::path sharedCases()
{
    return sourceFolder().parent_path() / "shared" / "cases";
}

std::vector<DescriptionPair> ownPairs()
{
    std::vector<DescriptionPair> pairs;
    addRuleExamples(pairs);
    addPair(pairs, fixturePath("bench/tiny"), "baseline", "candidate");
    for (const std::string version : {"2.0", "3.0.4", "3.1.1", "3.2.0"})
        addItself(
            pairs, "version " + version, oneFile(fixture("contract/versions/openapi-" + version + ".yaml")));
    addItself(
        pairs, "many files", sourceFrom(fixturePath("contract/openapi-many-files"), "openapi/checkout.yaml"));
    addItself(
        pairs, "the sample", sourceFrom(sourceFolder() / "resources/sample/tree", "openapi/checkout.yaml"));
    return pairs;
}

std::vector<DescriptionPair> publicPairs()
{
    std::vector<DescriptionPair> pairs;
    for (const fs::path& folder : sortedFolders(sharedCases() / "openapi"))
        addPair(pairs, folder, "baseline", "candidate");
    for (const fs::path& folder : sortedFolders(sharedCases() / "real"))
        addPair(pairs, folder, "old", "new");
    return pairs;
}

std::vector<DescriptionPair> allPairs()
{
    std::vector<DescriptionPair> pairs = ownPairs();
    std::ranges::move(publicPairs(), std::back_inserter(pairs));
    return pairs;
}

} // namespace test
