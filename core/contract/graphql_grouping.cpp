// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql_grouping.h"

#include "core/contract/file_name.h"
#include "core/contract/graphql_look.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace core {

namespace {

struct GraphQlFile {
    std::string_view path;
    const ContractFacts* facts;
    bool isEntry = false;
    bool isTaken = false; ///< belongs to a schema
};

struct GraphQlGroup {
    std::size_t entry;
    std::string_view module;
    std::set<std::size_t> members = {};
    std::set<std::string_view> defined = {};
};

bool isListed(const std::vector<std::string>& sortedNames, std::string_view name)
{
    return std::ranges::binary_search(sortedNames, name);
}

/// How many folders two paths share from the root on.
std::size_t sharedFolders(std::string_view first, std::string_view second)
{
    std::size_t shared = 0;
    for (std::size_t at = 0; at < std::min(first.size(), second.size()) && first[at] == second[at]; ++at)
        shared += first[at] == '/' ? 1 : 0;
    return shared;
}

class GraphQlGrouping {
public:
    explicit GraphQlGrouping(const FactsByPath& files);
    std::vector<GraphQlSchema> run();

private:
    void formEntries();
    void formLeftovers();
    void demoteSuppliersOfRoots();
    void promoteSubgraphs();
    void start(std::size_t entry);
    void add(GraphQlGroup& group, std::size_t file);
    void joinExtensions();
    bool joinExtension(std::size_t file);
    void joinOrphans();
    void joinOrphan(std::size_t file);
    bool extendsPartOf(const GraphQlGroup& group, std::size_t file) const;
    std::string_view moduleOf(std::size_t entry) const;
    std::size_t nearestDefiner(std::string_view name, std::string_view from) const;
    std::size_t leftoverEntry(const std::vector<std::size_t>& files) const;

    static constexpr std::size_t None = ~std::size_t {0};
    std::vector<GraphQlFile> m_files;
    std::vector<GraphQlGroup> m_groups;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_definers;
};

GraphQlGrouping::GraphQlGrouping(const FactsByPath& files)
{
    for (const auto& [path, facts] : files) {
        if (facts.language != Language::GraphQl)
            continue;
        for (const std::string& name : facts.defines)
            m_definers[name].push_back(m_files.size());
        m_files.push_back({path, &facts, facts.standing == Standing::Alone});
    }
}

std::vector<GraphQlSchema> GraphQlGrouping::run()
{
    demoteSuppliersOfRoots();
    promoteSubgraphs();
    formEntries();
    joinExtensions();
    joinOrphans();
    formLeftovers();
    std::vector<GraphQlSchema> schemas;
    for (const GraphQlGroup& group : m_groups) {
        schemas.push_back({std::string(m_files[group.entry].path), {}});
        for (const std::size_t member : group.members) {
            if (member != group.entry)
                schemas.back().others.emplace_back(m_files[member].path);
        }
    }
    return schemas;
}

/// `schema { query: Query }` in one file makes the file with `type Query` a part of it.
void GraphQlGrouping::demoteSuppliersOfRoots()
{
    for (const GraphQlFile& file : m_files) {
        if (!isListed(file.facts->defines, "schema"))
            continue;
        for (const std::string& name : file.facts->uses) {
            const std::size_t supplier = nearestDefiner(name, file.path);
            if (supplier != None && !isListed(m_files[supplier].facts->defines, "schema"))
                m_files[supplier].isEntry = false;
        }
    }
}

/// A subgraph of a federation may only extend Query; unless it stands under an entry, it is one.
void GraphQlGrouping::promoteSubgraphs()
{
    std::vector<GraphQlFile*> subgraphs;
    for (GraphQlFile& file : m_files) {
        const auto isUnderEntry = [&](const GraphQlFile& entry) {
            return entry.isEntry && isInside(file.path, folderOf(entry.path));
        };
        const bool extendsRoot = std::ranges::any_of(
            file.facts->extends, [](const std::string& name) { return isAmong(GraphQlRoots, name); });
        if (extendsRoot && isListed(file.facts->uses, "@key") && std::ranges::none_of(m_files, isUnderEntry))
            subgraphs.push_back(&file);
    }
    for (GraphQlFile* const subgraph : subgraphs)
        subgraph->isEntry = true;
}

void GraphQlGrouping::formEntries()
{
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (m_files[file].isEntry)
            start(file);
    }
}

void GraphQlGrouping::start(std::size_t entry)
{
    m_groups.push_back({entry, moduleOf(entry)});
    add(m_groups.back(), entry);
}

/// The file, and the files that define what it uses.
void GraphQlGrouping::add(GraphQlGroup& group, std::size_t file)
{
    std::vector<std::size_t> pending {file};
    while (!pending.empty()) {
        const std::size_t next = pending.back();
        pending.pop_back();
        if (!group.members.insert(next).second)
            continue;
        m_files[next].isTaken = true;
        const ContractFacts& facts = *m_files[next].facts;
        group.defined.insert(facts.defines.begin(), facts.defines.end());
        for (const auto* names : {&facts.uses, &facts.extends}) {
            for (const std::string& name : *names) {
                const std::size_t definer =
                    group.defined.contains(name) ? None : nearestDefiner(name, m_files[group.entry].path);
                if (definer != None && !m_files[definer].isEntry)
                    pending.push_back(definer);
            }
        }
    }
}

std::size_t GraphQlGrouping::nearestDefiner(std::string_view name, std::string_view from) const
{
    const auto definers = m_definers.find(name);
    if (definers == m_definers.end())
        return None;
    return *std::ranges::max_element(definers->second, {}, [&](std::size_t file) {
        const std::string_view path = m_files[file].path;
        return std::pair(sharedFolders(path, from), -std::ranges::count(path, '/'));
    });
}

std::string_view GraphQlGrouping::moduleOf(std::size_t entry) const
{
    std::string_view module = folderOf(m_files[entry].path);
    const auto holdsOther = [&](std::string_view folder) {
        return std::ranges::any_of(m_files, [&](const GraphQlFile& file) {
            return file.isEntry && &file != &m_files[entry] && isInside(file.path, folder);
        });
    };
    while (!module.empty() && !holdsOther(folderOf(module)))
        module = folderOf(module);
    return module;
}

/// Until nothing changes: an extension may add types that another one extends.
void GraphQlGrouping::joinExtensions()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t file = 0; file < m_files.size(); ++file) {
            if (!m_files[file].isTaken && !m_files[file].isEntry)
                changed = joinExtension(file) || changed;
        }
    }
}

bool GraphQlGrouping::joinExtension(std::size_t file)
{
    for (GraphQlGroup& group : m_groups) {
        if (isInside(m_files[file].path, group.module) && extendsPartOf(group, file))
            add(group, file);
    }
    return m_files[file].isTaken;
}

bool GraphQlGrouping::extendsPartOf(const GraphQlGroup& group, std::size_t file) const
{
    return std::ranges::any_of(m_files[file].facts->extends, [&](std::string_view name) {
        return group.defined.contains(name) || (m_files[group.entry].isEntry && isAmong(GraphQlRoots, name));
    });
}

void GraphQlGrouping::joinOrphans()
{
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (!m_files[file].isTaken && !m_files[file].isEntry)
            joinOrphan(file);
    }
}

/// To the entries of the innermost folder around it that has any.
void GraphQlGrouping::joinOrphan(std::size_t file)
{
    std::size_t innermost = 0;
    for (const bool join : {false, true}) {
        for (GraphQlGroup& group : m_groups) {
            const std::string_view folder = folderOf(m_files[group.entry].path);
            const auto& defines = m_files[file].facts->defines;
            const bool clashes = std::ranges::any_of(
                defines, [&](const std::string& name) { return group.defined.contains(name); });
            if (clashes || !isInside(m_files[file].path, folder))
                continue;
            if (!join)
                innermost = std::max(innermost, folder.size());
            else if (folder.size() == innermost)
                add(group, file);
        }
    }
}

void GraphQlGrouping::formLeftovers()
{
    std::vector<std::size_t> left;
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (!m_files[file].isTaken)
            left.push_back(file);
    }
    while (!left.empty()) {
        start(leftoverEntry(left));
        joinExtensions();
        std::erase_if(left, [this](std::size_t file) { return m_files[file].isTaken; });
    }
}

/// The first that no other needs, so that the others become its fragments.
std::size_t GraphQlGrouping::leftoverEntry(const std::vector<std::size_t>& files) const
{
    std::set<std::string_view> used;
    for (const std::size_t file : files)
        used.insert(m_files[file].facts->uses.begin(), m_files[file].facts->uses.end());
    const auto isUnused = [&](std::size_t file) {
        return std::ranges::none_of(
            m_files[file].facts->defines, [&](const std::string& name) { return used.contains(name); });
    };
    const auto unused = std::ranges::find_if(files, isUnused);
    return unused == files.end() ? files.front() : *unused;
}

} // namespace

std::vector<GraphQlSchema> groupGraphQl(const FactsByPath& files)
{
    return GraphQlGrouping(files).run();
}

} // namespace core
