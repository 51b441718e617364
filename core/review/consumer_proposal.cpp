// SPDX-License-Identifier: Apache-2.0
#include "core/review/consumer_proposal.h"

#include "core/contract/file_name.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {
namespace {

constexpr std::string_view PackageManifest = "package.json";
constexpr std::string_view ContractsManifest = "contracts.lock";
constexpr std::size_t MostManifests = 500;

struct FoundManifest {
    std::string path;
    std::vector<std::string> dependencies;
};

bool isManifest(const FileEntry& file)
{
    const std::string_view name = fileNameOf(file.path);
    return file.kind == FileKind::Regular && (name == PackageManifest || name == ContractsManifest)
        && !folderOf(file.path).empty() && ("/" + file.path).find("/node_modules/") == std::string::npos;
}

FoundManifest readManifest(const std::string& path, const ReadText& read)
{
    FoundManifest manifest {path, {}};
    const auto bytes = read(path);
    if (!bytes || fileNameOf(path) != PackageManifest)
        return manifest;
    const Document document = readDocument(SourceText::make(*bytes, path));
    for (const char* section : {"/dependencies", "/devDependencies", "/peerDependencies"})
        for (const Node dependency : document.tree.find(section))
            manifest.dependencies.emplace_back(dependency.key());
    return manifest;
}

/// "@acme/checkout-contracts"
bool soundsLikeContracts(std::string_view package)
{
    constexpr std::array<std::string_view, 5> Words {
        "contract", "spec", "schema", "openapi", "api-definition"};
    const std::string_view name =
        package.substr(package.rfind('/') == std::string_view::npos ? 0 : package.rfind('/'));
    return std::ranges::any_of(
        Words, [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

class ConsumerSearch {
public:
    ConsumerSearch(const std::vector<FileEntry>& files, const ReadText& read)
        : m_files(files)
    {
        for (const FileEntry& file : files)
            if (isManifest(file) && m_manifests.size() < MostManifests)
                m_manifests.push_back(readManifest(file.path, read));
    }

    std::vector<ConsumerSetting> search() const
    {
        std::vector<ConsumerSetting> consumers;
        std::set<std::string> names;
        for (const FoundManifest& manifest : m_manifests) {
            ConsumerSetting consumer = consumerOf(manifest);
            if (fileNameOf(manifest.path) == PackageManifest && consumer.package.empty())
                continue;
            if (!names.insert(consumer.name).second)
                consumer.name = consumer.repository;
            const bool isKnown =
                std::ranges::find(consumers, consumer.repository, &ConsumerSetting::repository)
                != consumers.end();
            if (!isKnown)
                consumers.push_back(std::move(consumer));
        }
        return consumers;
    }

private:
    ConsumerSetting consumerOf(const FoundManifest& manifest) const
    {
        const std::string folder(folderOf(manifest.path));
        ConsumerSetting consumer {.name = std::string(fileNameOf(folder)),
            .repository = folder,
            .manifest = std::string(fileNameOf(manifest.path)),
            .package = packageOf(manifest)};
        if (const std::string pacts = pactsBelow(folder); !pacts.empty())
            consumer.pacts.push_back(pacts);
        return consumer;
    }

    static std::string packageOf(const FoundManifest& manifest)
    {
        const auto sounding = std::ranges::find_if(manifest.dependencies, soundsLikeContracts);
        return sounding == manifest.dependencies.end() ? std::string() : *sounding;
    }

    /// The first folder called pacts, seen from the consumer's.
    std::string pactsBelow(const std::string& folder) const
    {
        for (const FileEntry& file : m_files) {
            const std::string_view pacts = folderOf(file.path);
            const bool isPact = file.path.ends_with(".json") && fileNameOf(pacts) == "pacts";
            if (isPact && isInside(file.path, folder) && pacts.size() > folder.size())
                return std::string(pacts.substr(folder.size() + 1)) + "/*.json";
        }
        return {};
    }

    const std::vector<FileEntry>& m_files;
    std::vector<FoundManifest> m_manifests;
};

} // namespace

std::vector<ConsumerSetting> proposeConsumers(const std::vector<FileEntry>& files, const ReadText& read)
{
    return ConsumerSearch(files, read).search();
}

} // namespace core
