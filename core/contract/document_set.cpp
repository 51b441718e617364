// SPDX-License-Identifier: Apache-2.0
#include "core/contract/document_set.h"

#include "core/base/digest.h"
#include "core/contract/files_digest.h"
#include "core/contract/fragment.h"
#include "core/contract/proto/proto_imports.h"
#include "core/contract/references.h"
#include "core/contract/schema_identifiers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace core {

namespace {

const char* whyNotFollowed(ReferenceKind kind)
{
    return kind == ReferenceKind::Remote ? "leads to a URL, which is never fetched"
                                         : "leads outside of the repository";
}

/// The URL of a mapped document as the file that stands for it.
std::optional<std::string> mappedPath(const std::vector<LoadOptions::Mapping>& mappings, std::string_view url)
{
    for (const LoadOptions::Mapping& mapping : mappings) {
        if (url.starts_with(mapping.url))
            return resolveReference(mapping.folder + "/x", url.substr(mapping.url.size())).path;
    }
    return std::nullopt;
}

} // namespace

class DocumentSet::Implementation {
public:
    Implementation(std::string entry, const LoadOptions& options)
        : m_entry(std::move(entry))
        , m_options(options)
    {
    }

    Result<void> loadAll(const ReadText& read, const std::stop_token& stop)
    {
        if (auto loaded = loadFile(m_entry, read, stop); !loaded)
            return loaded;
        for (const std::string& path : m_options.also)
            addWantedFile({ReferenceKind::File, path});
        loadImports(read, stop);
        while (!m_wanted.empty()) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Reading " + m_entry + " was cancelled");
            const std::string path = *m_wanted.begin();
            m_wanted.erase(m_wanted.begin());
            if (auto loaded = loadFile(path, read, stop); !loaded)
                m_missing.push_back({path, loaded.error().message});
            loadImports(read, stop);
        }
        std::ranges::sort(m_missing, {}, &MissingFile::path);
        return {};
    }

    /// Where a reference without its fragment leads.
    Reference referenceFrom(std::string_view file, std::string_view written) const
    {
        if (written.empty())
            return {ReferenceKind::File, std::string(file)};
        if (auto path = mappedPath(m_options.mappings, written))
            return {ReferenceKind::File, std::move(*path)};
        return resolveReference(file, written);
    }

    Resolution resolve(std::string_view base, std::string_view written) const
    {
        const WrittenReference parts = splitReference(written);
        if (m_byUri.empty())
            return resolveInFiles(base, parts);
        const std::string uri = joinUri(base, parts.file);
        const auto known = m_byUri.find(uri);
        if (known != m_byUri.end())
            return resolveIn(known->second, uri, parts.fragment);
        // Where the name a text gives itself leads to nothing we have, its neighbours still stand beside it.
        const auto named = m_byUri.find(std::string(base));
        const std::string_view file =
            named == m_byUri.end() ? base : std::string_view(m_byTree.at(&named->second.tree())->path);
        if (mappedPath(m_options.mappings, uri))
            return resolveInFiles(file, {uri, parts.fragment});
        return resolveInFiles(file, parts);
    }

    std::string baseUri(const Node& at) const
    {
        const auto identifiers = m_identifiers.find(&at.tree());
        return identifiers == m_identifiers.end() ? m_byTree.at(&at.tree())->path
                                                  : identifiers->second.baseUri(at);
    }

    /// Modules may stand beside each other: what no folder above has may be below another root.
    const ContractFile* imported(const std::string& from, std::string_view import) const
    {
        if (const ContractFile* above = importedFromAbove(from, import))
            return above;
        const std::string end = '/' + std::string(import);
        const auto found = std::ranges::find_if(m_files, [&](const auto& file) {
            return file.second.document.syntax == Syntax::Proto && file.first.ends_with(end);
        });
        return found == m_files.end() ? nullptr : &found->second;
    }

    std::string m_entry;
    LoadOptions m_options;
    std::map<std::string, ContractFile, std::less<>> m_files;
    std::unordered_map<const Tree*, const ContractFile*> m_byTree;
    std::vector<MissingFile> m_missing;

private:
    const ContractFile* importedFromAbove(const std::string& from, std::string_view import) const
    {
        for (const std::string& candidate : proto::importCandidates(from, import))
            if (const auto found = m_files.find(candidate); found != m_files.end())
                return &found->second;
        return nullptr;
    }

    Resolution resolveInFiles(std::string_view file, const WrittenReference& parts) const
    {
        const Reference reference = referenceFrom(file, parts.file);
        if (reference.kind == ReferenceKind::Remote)
            return {{}, Unresolved::Remote, whyNotFollowed(reference.kind)};
        if (reference.kind == ReferenceKind::Outside)
            return {{}, Unresolved::NoFile, whyNotFollowed(reference.kind)};
        const auto found = m_files.find(reference.path);
        if (found == m_files.end())
            return {{}, Unresolved::NoFile, whyMissing(reference.path)};
        return resolveIn(found->second.document.tree.root(), reference.path, parts.fragment);
    }

    /// The fragment is a pointer, or the name of an anchor in the resource.
    Resolution resolveIn(const Node& root, const std::string& name, std::string_view fragment) const
    {
        const std::string decoded = percentDecoded(fragment);
        Node place;
        if (decoded.empty() || decoded.starts_with('/')) {
            place = placeIn(root, fragment);
        } else if (root) {
            const auto anchor = m_byUri.find(baseUri(root) + "#" + decoded);
            place = anchor == m_byUri.end() ? Node() : anchor->second;
        }
        if (!place)
            return {{}, Unresolved::NoPlace, name + " has no " + decoded};
        return {place, Unresolved::None, {}};
    }

    Result<void> loadFile(const std::string& path, const ReadText& read, const std::stop_token& stop)
    {
        m_known.insert(path);
        const auto document = documentOf(path, read, stop);
        if (!document)
            return tl::unexpected(document.error());
        LateDigest digest =
            lateDigest([shared = *document] { return sha256Hex(shared->tree.source().bytes()); });
        const auto added = m_files.emplace(path, ContractFile {path, std::move(digest), *document}).first;
        m_byTree.emplace(&added->second.document.tree, &added->second);
        if (path == m_entry && m_options.dialectOf)
            m_options.dialect = m_options.dialectOf(added->second.document.tree);
        identify(added->second);
        addWanted(added->second);
        return {};
    }

    Result<std::shared_ptr<const Document>> documentOf(
        const std::string& path, const ReadText& read, const std::stop_token& stop) const
    {
        if (auto known = m_options.known ? m_options.known(path, m_options.read) : nullptr)
            return known;
        return read(path).map([&](std::string&& bytes) {
            return std::make_shared<const Document>(
                readDocument(SourceText::make(std::move(bytes), path), m_options.read, stop));
        });
    }

    void identify(const ContractFile& file)
    {
        if (!isValueSyntax(file.document.syntax))
            return;
        const Tree& tree = file.document.tree;
        SchemaIdentifiers identifiers(tree, file.path, m_options.dialect);
        if (identifiers.all().empty())
            return;
        for (const SchemaIdentifier& each : identifiers.all())
            m_byUri.try_emplace(each.uri, each.node);
        m_identifiers.emplace(&tree, std::move(identifiers));
    }

    void addWanted(const ContractFile& file)
    {
        if (file.document.syntax == Syntax::Proto)
            m_importing.push_back(&file);
        if (!isValueSyntax(file.document.syntax))
            return;
        for (const NodeIndex root : file.document.tree.roots()) {
            for (const std::string& written : collectLinks(file.document.tree.node(root)).references) {
                addWantedFile(referenceFrom(file.path, written));
            }
        }
        const auto identifiers = m_identifiers.find(&file.document.tree);
        if (identifiers == m_identifiers.end())
            return;
        for (const std::string& rebased : identifiers->second.rebasedReferences())
            addWantedFile(referenceFrom(file.path, rebased));
    }

    void addWantedFile(const Reference& reference)
    {
        if (reference.kind == ReferenceKind::File && m_known.insert(reference.path).second)
            m_wanted.insert(reference.path);
    }

    /// Imports are written from a root that nobody tells us: it is looked for above the file that imports.
    void loadImports(const ReadText& read, const std::stop_token& stop)
    {
        while (!m_importing.empty() && !stop.stop_requested()) {
            const ContractFile& from = *m_importing.back();
            m_importing.pop_back();
            for (const std::string& import : proto::importsOf(from.document.tree))
                if (!importedFromAbove(from.path, import))
                    loadImport(from.path, import, read, stop);
        }
    }

    void loadImport(
        const std::string& from, const std::string& import, const ReadText& read, const std::stop_token& stop)
    {
        for (const std::string& candidate : proto::importCandidates(from, import))
            if (!m_known.contains(candidate) && loadFile(candidate, read, stop))
                return;
    }

    std::string whyMissing(const std::string& path) const
    {
        const auto found = std::ranges::find(m_missing, path, &MissingFile::path);
        return found == m_missing.end() ? path + " was not read" : found->why;
    }

    std::vector<const ContractFile*> m_importing; ///< whose imports are still to be read
    std::unordered_map<const Tree*, SchemaIdentifiers> m_identifiers; ///< of texts that have any
    std::unordered_map<std::string, Node> m_byUri; ///< resources and anchors; of equal names the first read
    std::set<std::string> m_wanted;
    std::set<std::string, std::less<>> m_known;
};

DocumentSet::DocumentSet(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

DocumentSet::~DocumentSet() = default;

Result<std::shared_ptr<const DocumentSet>> DocumentSet::load(
    const std::string& entry, const ReadText& read, const LoadOptions& options, const std::stop_token& stop)
{
    auto implementation = std::make_unique<Implementation>(entry, options);
    if (auto loaded = implementation->loadAll(read, stop); !loaded)
        return tl::unexpected(loaded.error());
    return std::shared_ptr<const DocumentSet>(new DocumentSet(std::move(implementation)));
}

std::vector<const ContractFile*> DocumentSet::files() const
{
    std::vector<const ContractFile*> files {&entry()};
    for (const auto& [path, file] : m_implementation->m_files) {
        if (path != m_implementation->m_entry)
            files.push_back(&file);
    }
    return files;
}

const ContractFile& DocumentSet::entry() const
{
    return m_implementation->m_files.at(m_implementation->m_entry);
}

const ContractFile& DocumentSet::fileOf(const Tree& tree) const
{
    return *m_implementation->m_byTree.at(&tree);
}

const ContractFile* DocumentSet::findFileOf(const Tree& tree) const
{
    const auto found = m_implementation->m_byTree.find(&tree);
    return found == m_implementation->m_byTree.end() ? nullptr : found->second;
}

const ContractFile* DocumentSet::imported(const ContractFile& from, std::string_view import) const
{
    return m_implementation->imported(from.path, import);
}

const std::vector<MissingFile>& DocumentSet::missing() const
{
    return m_implementation->m_missing;
}

Resolution DocumentSet::resolve(const Node& from, std::string_view reference) const
{
    return resolveAt(baseUri(from), reference);
}

Resolution DocumentSet::resolveAt(std::string_view baseUri, std::string_view reference) const
{
    return m_implementation->resolve(baseUri, reference);
}

std::string DocumentSet::baseUri(const Node& at) const
{
    return m_implementation->baseUri(at);
}

std::string DocumentSet::sha256() const
{
    std::map<std::string, std::string> digests;
    for (const auto& [path, file] : m_implementation->m_files)
        digests.emplace(path, file.sha256.get());
    return digestOfFiles(digests);
}

} // namespace core
