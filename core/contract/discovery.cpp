// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery.h"

#include "core/contract/examine.h"
#include "core/contract/file_name.h"
#include "core/contract/grouping.h"
#include "core/contract/proto/buf_modules.h"
#include "core/document/document.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

constexpr std::uint64_t LargestModuleFile = 1U << 20U;

/// Equal keys have equal facts: the bytes' id, or in a working tree what changes with them, and the hint of
/// the name.
std::optional<std::string> cacheKey(const FileEntry& file)
{
    const std::string hint = std::to_string(static_cast<int>(nameHint(file.path))) + ' ';
    if (!file.id.empty())
        return hint + file.id;
    if (!file.size || !file.changed)
        return std::nullopt;
    return hint + std::to_string(*file.size) + ' ' + std::to_string(*file.changed) + ' ' + file.path;
}

std::string mebibytes(std::uint64_t bytes)
{
    return std::to_string((bytes + (1U << 19U)) >> 20U) + " MiB";
}

/// One look at all files of a revision.
class Survey {
public:
    Survey(const std::vector<FileEntry>& files, const ReadFileBytes& read, DiscoveryCache* cache)
        : m_entries(files)
        , m_read(read)
        , m_cache(cache)
    {
    }

    Result<Discovery> run(const std::stop_token& stop);

private:
    void noteFoldersLeftOut();
    bool isLeftOut(std::string_view path) const;
    ContractFacts look(const FileEntry& file);
    void explore(const FileEntry& file, ContractFacts& facts);
    Result<std::string> readBytes(const FileEntry& file);
    const ContractFacts* recall(const FileEntry& file) const;
    void skip(const FileEntry& file, std::string why);
    void remember(const FileEntry& file, const ContractFacts& facts);

    const std::vector<FileEntry>& m_entries;
    const ReadFileBytes& m_read;
    DiscoveryCache* m_cache;
    Discovery m_discovery;
    std::vector<std::string> m_leftOut; ///< folders of .proto files that belong to no module
};

Result<Discovery> Survey::run(const std::stop_token& stop)
{
    FactsByPath facts;
    std::unordered_map<std::string_view, const FileEntry*> entries;
    noteFoldersLeftOut();
    for (const FileEntry& file : m_entries) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "The search for contracts was stopped");
        if (file.kind == FileKind::Submodule)
            continue;
        entries.emplace(file.path, &file);
        facts.insert_or_assign(file.path, file.kind == FileKind::Regular ? look(file) : ContractFacts());
    }
    completeReferences(facts, [&](const std::string& path, ContractFacts& fragment) {
        fragment.referencesKnown = true;
        if (!stop.stop_requested())
            explore(*entries.find(path)->second, fragment);
    });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "The search for contracts was stopped");
    m_discovery.contracts = groupContracts(facts);
    return std::move(m_discovery);
}

void Survey::noteFoldersLeftOut()
{
    for (const FileEntry& file : m_entries) {
        if (file.kind != FileKind::Regular || !proto::isBufModuleFile(file.path))
            continue;
        const Result<std::string> bytes = m_read(file, LargestModuleFile);
        if (!bytes)
            continue;
        const Document document = readDocument(SourceText::make(*bytes, file.path), {.syntax = Syntax::Yaml});
        for (std::string& folder : proto::foldersLeftOut(file.path, document.tree.root()))
            m_leftOut.push_back(std::move(folder));
    }
}

bool Survey::isLeftOut(std::string_view path) const
{
    return path.ends_with(".proto") && std::ranges::any_of(m_leftOut, [&](const std::string& folder) {
        return path.starts_with(folder);
    });
}

/// Facts of fragments come in only when a contract leads to them, so that what was known before changes no
/// result.
ContractFacts Survey::look(const FileEntry& file)
{
    if (nameHint(file.path) == NameHint::Never || isLeftOut(file.path))
        return {};
    ++m_discovery.filesLookedAt;
    if (const ContractFacts* const known = recall(file))
        return known->language ? *known : ContractFacts();
    const Result<std::string> bytes = readBytes(file);
    if (!bytes) {
        skip(file, bytes.error().message);
        return {};
    }
    ContractFacts facts = examine(file.path, *bytes);
    remember(file, facts);
    return facts;
}

void Survey::explore(const FileEntry& file, ContractFacts& facts)
{
    const ContractFacts* const known = recall(file);
    if (known && known->referencesKnown) {
        facts = *known;
        return;
    }
    if (nameHint(file.path) == NameHint::Never)
        return;
    if (const Result<std::string> bytes = readBytes(file)) {
        examineFragment(facts, file.path, *bytes);
        remember(file, facts);
    } else {
        facts.trouble = bytes.error().message;
    }
}

Result<std::string> Survey::readBytes(const FileEntry& file)
{
    if (file.size.value_or(0) > LargestContractFile) {
        return fail(ErrorCode::TooLarge,
            mebibytes(*file.size) + ", larger than the limit of " + mebibytes(LargestContractFile));
    }
    ++m_discovery.filesRead;
    return m_read(file, LargestContractFile);
}

/// Large data without an extension is no loss; a contract that cannot be read is.
void Survey::skip(const FileEntry& file, std::string why)
{
    if (nameHint(file.path) != NameHint::None)
        m_discovery.skipped.push_back({file.path, std::move(why)});
}

const ContractFacts* Survey::recall(const FileEntry& file) const
{
    const auto key = m_cache ? cacheKey(file) : std::nullopt;
    return key ? m_cache->find(*key) : nullptr;
}

void Survey::remember(const FileEntry& file, const ContractFacts& facts)
{
    if (const auto key = m_cache ? cacheKey(file) : std::nullopt)
        m_cache->store(*key, facts);
}

} // namespace

Result<Discovery> discoverContracts(const std::vector<FileEntry>& files, const ReadFileBytes& read,
    DiscoveryCache* cache, const std::stop_token& stop)
{
    return Survey(files, read, cache).run(stop);
}

Result<Discovery> discoverContracts(const Repository& repository, const Revision& revision,
    DiscoveryCache* cache, const std::stop_token& stop)
{
    const Result<std::vector<FileEntry>> files = repository.files(revision, stop);
    if (!files)
        return tl::unexpected(files.error());
    // A blob is found by its id at once, a path only through its folders; in a working tree the disk is
    // nearer.
    const auto read = [&](const FileEntry& file, std::uint64_t limit) {
        return revision.isWorkingTree() || file.id.empty() ? repository.read(revision, file.path, limit)
                                                           : repository.readBlob(file.id, limit);
    };
    return discoverContracts(*files, read, cache, stop);
}

} // namespace core
