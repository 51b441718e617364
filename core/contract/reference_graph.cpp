// SPDX-License-Identifier: Apache-2.0
#include "core/contract/reference_graph.h"

#include "core/contract/file_name.h"
#include "core/contract/proto/proto_symbols.h"
#include "core/contract/references.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core {

namespace {

/// Every program that reads contracts has these built in.
bool isBuiltIn(std::string_view uri)
{
    return uri.starts_with("http://json-schema.org/") || uri.starts_with("https://json-schema.org/");
}

std::size_t commonLength(std::string_view first, std::string_view second)
{
    const auto differ = std::ranges::mismatch(first, second);
    return static_cast<std::size_t>(differ.in1 - first.begin());
}

/// How well a root for imports fits the file that imports; more is better. protoc is told its roots, we guess
/// them: the root under which the file's own folder spells its package, else the nearest folder above it,
/// else the nearest.
std::tuple<bool, bool, std::size_t> fitOfRoot(
    std::string_view root, std::string_view from, const ContractFacts& facts)
{
    std::string packageFolder = facts.package;
    std::ranges::replace(packageFolder, '.', '/');
    const std::string spelled = root.empty() ? packageFolder : std::string(root) + '/' + packageFolder;
    const bool holdsFile = isInside(from, root);
    return {holdsFile && spelled == folderOf(from), holdsFile, commonLength(root, from)};
}

} // namespace

ReferenceGraph::ReferenceGraph(const FactsByPath& files)
    : m_files(files)
{
    for (const auto& [path, facts] : files) {
        for (const std::string& id : facts.ids)
            m_pathById.emplace(id, path);
        if (facts.language == Language::Proto || path.ends_with(".proto"))
            m_pathsByName[fileNameOf(path)].push_back(path);
    }
}

FileLinks ReferenceGraph::linksOf(std::string_view path) const
{
    FileLinks links;
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return links;
    const ContractFacts& facts = found->second;
    for (const std::string& written : facts.references) {
        if (facts.language == Language::Proto)
            addImport(links, path, facts, written);
        else
            addDocumentLink(links, path, facts, written);
    }
    return links;
}

void ReferenceGraph::addDocumentLink(
    FileLinks& links, std::string_view from, const ContractFacts& facts, const std::string& written) const
{
    const Reference reference = resolveReference(from, written);
    if (reference.kind == ReferenceKind::File && m_files.contains(reference.path)) {
        links.files.push_back(reference.path);
        return;
    }
    const std::string uri =
        isAbsoluteUri(written) || facts.ids.empty() ? written : resolveUri(facts.ids[0], written);
    if (const std::string_view path = fileWithId(uri); !path.empty())
        links.files.emplace_back(path);
    else if (reference.kind == ReferenceKind::Remote && !isBuiltIn(written))
        links.remote.push_back(written);
    else if (reference.kind == ReferenceKind::Outside)
        links.missing.push_back(written + " (leads out of the repository)");
    else if (reference.kind == ReferenceKind::File)
        links.missing.push_back(isFolder(reference.path) ? reference.path + " (a folder)" : reference.path);
}

void ReferenceGraph::addImport(
    FileLinks& links, std::string_view from, const ContractFacts& facts, const std::string& import) const
{
    const auto sameName = m_pathsByName.find(fileNameOf(import));
    std::string_view best;
    if (sameName != m_pathsByName.end()) {
        const auto rootOf = [&](std::string_view path) {
            return path.substr(0, path.size() - std::min(path.size(), import.size() + 1));
        };
        for (const std::string_view path : sameName->second) {
            const bool fits = path == import || path.ends_with('/' + import);
            if (fits
                && (best.empty()
                    || fitOfRoot(rootOf(path), from, facts) > fitOfRoot(rootOf(best), from, facts)))
                best = path;
        }
    }
    if (!best.empty())
        links.files.emplace_back(best);
    else if (!proto::isWellKnownFile(import))
        links.missing.push_back(import);
}

std::string_view ReferenceGraph::fileWithId(std::string_view uri) const
{
    const auto found = m_pathById.find(uri);
    return found == m_pathById.end() ? std::string_view() : found->second;
}

bool ReferenceGraph::isFolder(std::string_view path) const
{
    const auto next = m_files.lower_bound(std::string(path) + '/');
    return path.empty() || (next != m_files.end() && isInside(next->first, path));
}

namespace {

/// Whether a URI became known that may explain a reference met before it.
bool followReferences(FactsByPath& files, const ExamineFragment& examine)
{
    const ReferenceGraph graph(files);
    bool foundIds = false;
    std::vector<std::string> pending;
    for (const auto& [path, facts] : files) {
        if (!facts.references.empty() && facts.language != Language::Proto)
            pending.push_back(path);
    }
    while (!pending.empty()) {
        const FileLinks links = graph.linksOf(pending.back());
        pending.pop_back();
        for (const std::string& target : links.files) {
            ContractFacts& facts = files.find(target)->second;
            if (facts.referencesKnown)
                continue;
            examine(target, facts);
            foundIds = foundIds || !facts.ids.empty();
            pending.push_back(target);
        }
    }
    return foundIds;
}

} // namespace

void completeReferences(FactsByPath& files, const ExamineFragment& examine)
{
    while (followReferences(files, examine)) { }
}

} // namespace core
