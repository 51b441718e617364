// SPDX-License-Identifier: Apache-2.0
#include "core/contract/grouping.h"

#include "core/contract/contract_ids.h"
#include "core/contract/file_name.h"
#include "core/contract/graphql_grouping.h"

#include <algorithm>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace core {

namespace {

using Paths = std::unordered_set<std::string_view>; ///< of files that are looked at

/// Files that are a contract together or not at all.
struct Unit {
    std::vector<std::string> files; ///< the entry first
    Standing standing = Standing::Shared;
    bool isEntry = false;
};

class Grouping {
public:
    explicit Grouping(const FactsByPath& files);
    std::vector<FoundContract> run();

private:
    void makeUnits();
    void makeProtoUnits();
    void makeGraphQlUnits();
    void noteReferrers();
    void chooseEntries(Standing standing);
    void enter(Unit& unit);
    bool mayEnter(const Unit& unit) const;
    bool isReferredTo(const Unit& unit) const;
    Paths reach(std::span<const std::string> from) const;
    FoundContract contractOf(const Unit& unit) const;
    void addLinks(FoundContract& contract, std::span<const std::string> files) const;
    void addTroubles(FoundContract& contract, std::span<const std::string> files) const;
    const ContractFacts& factsOf(const std::string& path) const { return m_files.find(path)->second; }

    const FactsByPath& m_files;
    std::unordered_map<std::string_view, FileLinks> m_links; ///< of files that lead anywhere
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_referrers;
    std::vector<Unit> m_units;
    Paths m_covered; ///< files of the contracts chosen so far
    Paths m_fragmentFolders; ///< with fragments of contracts that say what they are, apart from their entries
};

Grouping::Grouping(const FactsByPath& files)
    : m_files(files)
{
    const ReferenceGraph graph(files);
    for (const auto& [path, facts] : files) {
        if (!facts.references.empty())
            m_links.emplace(path, graph.linksOf(path));
    }
}

std::vector<FoundContract> Grouping::run()
{
    makeUnits();
    noteReferrers();
    chooseEntries(Standing::Alone);
    chooseEntries(Standing::Shared);
    chooseEntries(Standing::Guessed);
    std::vector<FoundContract> contracts;
    for (const Unit& unit : m_units) {
        if (unit.isEntry)
            contracts.push_back(contractOf(unit));
    }
    std::ranges::sort(contracts, {}, &FoundContract::entry);
    assignContractIds(contracts);
    return contracts;
}

void Grouping::makeUnits()
{
    makeProtoUnits();
    makeGraphQlUnits();
    for (const auto& [path, facts] : m_files) {
        if (facts.language && *facts.language != Language::Proto && *facts.language != Language::GraphQl)
            m_units.push_back({{path}, facts.standing});
    }
}

void Grouping::makeProtoUnits()
{
    std::map<std::pair<std::string_view, std::string_view>, Unit> packages;
    for (const auto& [path, facts] : m_files) {
        if (facts.language != Language::Proto)
            continue;
        Unit& unit = packages[{facts.package.empty() ? path : folderOf(path), facts.package}];
        const bool isFirstService = facts.standing == Standing::Alone && unit.standing != Standing::Alone;
        unit.files.insert(isFirstService ? unit.files.begin() : unit.files.end(), path);
        if (isFirstService)
            unit.standing = Standing::Alone;
    }
    for (auto& [key, unit] : packages)
        m_units.push_back(std::move(unit));
}

void Grouping::makeGraphQlUnits()
{
    for (GraphQlSchema& schema : groupGraphQl(m_files)) {
        Unit unit {{std::move(schema.entry)}, Standing::Alone};
        std::ranges::move(schema.others, std::back_inserter(unit.files));
        m_units.push_back(std::move(unit));
    }
}

void Grouping::noteReferrers()
{
    for (const auto& [path, links] : m_links) {
        for (const std::string& target : links.files)
            m_referrers[target].push_back(path);
    }
}

/// First those that nobody refers to; what is left over then are circles.
void Grouping::chooseEntries(Standing standing)
{
    for (const bool circles : {false, true}) {
        for (Unit& unit : m_units) {
            if (unit.standing != standing || unit.isEntry || !mayEnter(unit))
                continue;
            if (standing == Standing::Alone || circles || !isReferredTo(unit))
                enter(unit);
        }
    }
}

bool Grouping::mayEnter(const Unit& unit) const
{
    if (unit.standing == Standing::Alone)
        return true;
    const bool isCovered =
        std::ranges::all_of(unit.files, [this](const std::string& file) { return m_covered.contains(file); });
    return !isCovered
        && !(unit.standing == Standing::Guessed && m_fragmentFolders.contains(folderOf(unit.files[0])));
}

bool Grouping::isReferredTo(const Unit& unit) const
{
    return std::ranges::any_of(unit.files, [&](const std::string& file) {
        const auto referrers = m_referrers.find(file);
        return referrers != m_referrers.end()
            && std::ranges::any_of(referrers->second, [&](std::string_view each) {
                   return std::ranges::find(unit.files, each) == unit.files.end();
               });
    });
}

void Grouping::enter(Unit& unit)
{
    unit.isEntry = true;
    const Paths files = reach(unit.files);
    for (const std::string_view path : files) {
        if (unit.standing != Standing::Guessed && folderOf(path) != folderOf(unit.files[0]))
            m_fragmentFolders.insert(folderOf(path));
    }
    m_covered.insert(files.begin(), files.end());
}

/// Files that are imported are reached again and again: none of their paths is copied.
Paths Grouping::reach(std::span<const std::string> from) const
{
    Paths reached;
    std::vector<std::string_view> pending(from.begin(), from.end());
    while (!pending.empty()) {
        const std::string_view path = pending.back();
        pending.pop_back();
        const auto links = reached.insert(path).second ? m_links.find(path) : m_links.end();
        if (links != m_links.end())
            pending.insert(pending.end(), links->second.files.begin(), links->second.files.end());
    }
    return reached;
}

FoundContract Grouping::contractOf(const Unit& unit) const
{
    const ContractFacts& facts = factsOf(unit.files[0]);
    FoundContract contract {
        .language = *facts.language,
        .version = facts.version,
        .title = facts.title,
        .contractVersion = facts.contractVersion,
        .entry = unit.files[0],
        .why = facts.why,
    };
    const Paths reached = reach(unit.files);
    std::vector<std::string> files(reached.begin(), reached.end());
    std::ranges::sort(files);
    addLinks(contract, files);
    addTroubles(contract, files);
    std::erase(files, contract.entry);
    contract.fragments = std::move(files);
    return contract;
}

void Grouping::addLinks(FoundContract& contract, std::span<const std::string> files) const
{
    std::set<std::string> missing, remote;
    for (const std::string& path : files) {
        const auto links = m_links.find(path);
        if (links == m_links.end())
            continue;
        missing.insert(links->second.missing.begin(), links->second.missing.end());
        remote.insert(links->second.remote.begin(), links->second.remote.end());
    }
    contract.missing.assign(missing.begin(), missing.end());
    contract.remote.assign(remote.begin(), remote.end());
}

void Grouping::addTroubles(FoundContract& contract, std::span<const std::string> files) const
{
    for (const std::string& path : files) {
        if (const std::string& trouble = factsOf(path).trouble; !trouble.empty())
            contract.troubles.emplace_back(path).append(": ").append(trouble);
    }
}

} // namespace

std::vector<FoundContract> groupContracts(const FactsByPath& files)
{
    return Grouping(files).run();
}

} // namespace core
