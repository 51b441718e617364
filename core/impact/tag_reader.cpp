// SPDX-License-Identifier: Apache-2.0
#include "core/impact/tag_reader.h"

#include "core/contract/listed_contracts.h"

#include <functional>

namespace core {
namespace {

/// Paths and ids of all its files: the places of findings depend on both.
std::string keyOf(const FoundContract& contract, const std::map<std::string, std::string>& blobs)
{
    std::string key = contract.entry;
    std::vector<std::string> files = contract.fragments;
    files.push_back(contract.entry);
    for (const std::string& file : files) {
        const auto blob = blobs.find(file);
        key += '\0' + file + '\0' + (blob == blobs.end() ? std::string() : blob->second);
    }
    return key;
}

std::map<std::string, std::string> blobsOf(const std::vector<FileEntry>& files)
{
    std::map<std::string, std::string> blobs;
    for (const FileEntry& file : files)
        if (file.kind == FileKind::Regular)
            blobs.emplace(file.path, file.id);
    return blobs;
}

} // namespace

TagReader::TagReader(const Repository& repository, const Settings& policy, const ComparisonOptions& options)
    : m_repository(repository)
    , m_policy(policy)
    , m_options(options)
    , m_blobs([this](const std::string& id, std::uint64_t limit) {
        ++m_readings;
        return m_repository.readBlob(id, limit);
    })
{
}

ReadText TagReader::readerOf(const Revision& revision, const std::map<std::string, std::string>& blobs)
{
    return [this, revision, &blobs](const std::string& path) -> Result<std::string> {
        const auto blob = blobs.find(path);
        return blob == blobs.end() ? m_repository.read(revision, path, LargestContractFile)
                                   : m_blobs.read(blob->second, LargestContractFile);
    };
}

Result<ReadContractSide> TagReader::readSide(
    const ContractSource& source, const FoundContract& found, const std::stop_token& stop) const
{
    const ContractPlace place {&source, found.entry, found.entry, {}, unreferredFiles(found)};
    return readContractSide(place, m_options, stop).map([&](ReadContractSide&& side) {
        side.place.source = &m_anyTag;
        return std::move(side);
    });
}

Result<std::shared_ptr<TagContracts>> TagReader::find(const Tag& tag, const std::stop_token& stop)
{
    const Revision revision {RevisionKind::Tag, tag.name, tag.commit};
    const auto files = m_repository.files(revision, stop);
    if (!files)
        return tl::unexpected(files.error());
    auto discovery = discoverContracts(
        *files, [&](const FileEntry& file, std::uint64_t limit) { return m_blobs.read(file.id, limit); },
        &m_discovered, stop);
    if (!discovery)
        return tl::unexpected(discovery.error());
    takeUnlisted(discovery->contracts, m_policy);
    std::erase_if(
        discovery->skipped, [&](const SkippedFile& each) { return !mayBeContract(m_policy, each.path); });
    auto found = std::make_shared<TagContracts>();
    found->blobs = blobsOf(*files);
    found->source.read = readerOf(revision, found->blobs);
    for (FoundContract& contract : discovery->contracts) {
        std::string key = keyOf(contract, found->blobs);
        found->contracts.push_back({std::move(contract), std::move(key)});
    }
    for (const SkippedFile& skipped : discovery->skipped)
        found->unread.push_back({skipped.path, {}, {}, skipped.why});
    return found;
}

void TagReader::read(const std::vector<std::shared_ptr<TagContracts>>& tags, const std::stop_token& stop)
{
    std::map<std::string, std::shared_ptr<const Result<ReadContractSide>>> sides;
    std::vector<std::function<void()>> tasks;
    for (const auto& tag : tags)
        for (TagContract& contract : tag->contracts) {
            auto& side = sides[contract.key];
            if (!side && m_known.contains(contract.key))
                side = m_known[contract.key];
            if (!side) {
                const auto read = std::make_shared<Result<ReadContractSide>>(ReadContractSide {});
                tasks.emplace_back([this, read, &stop, source = &tag->source, &contract] {
                    *read = readSide(*source, contract.found, stop);
                });
                side = read;
            }
            contract.side = side;
        }
    m_options.runAll(tasks);
    m_known = std::move(sides);
}

} // namespace core
