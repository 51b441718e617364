// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_proposal.h"

#include "core/contract/contract.h"
#include "core/contract/discovery.h"
#include "core/contract/error_envelope.h"
#include "core/contract/file_name.h"
#include "core/review/codeowners.h"
#include "core/review/consumer_proposal.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

constexpr std::size_t CommitsLookedAt = 300;
constexpr std::size_t AuthorsNamed = 8;

/// Ids have no '#' and no blanks.
std::string asId(std::string_view name)
{
    std::string id(name);
    std::ranges::replace_if(
        id, [](char c) { return c == '#' || c == ' ' || c == '\t'; }, '-');
    return id;
}

std::string shortContractId(const FoundContract& contract, bool saysLanguage)
{
    std::string id = asId(withoutExtension(fileNameOf(contract.entry)));
    return saysLanguage ? id + '-' + std::string(languageId(contract.language)) : id;
}

/// The file's name, with the language where two would be the same, and else the whole path.
void shortenIds(std::vector<FoundContract>& contracts)
{
    std::map<std::string, std::size_t> uses;
    for (const FoundContract& each : contracts) {
        ++uses[shortContractId(each, false)];
        ++uses[shortContractId(each, true)];
    }
    for (FoundContract& each : contracts) {
        if (uses[shortContractId(each, false)] == 1)
            each.id = shortContractId(each, false);
        else
            each.id = uses[shortContractId(each, true)] == 1 ? shortContractId(each, true) : asId(each.id);
    }
}

class ProposalMaker {
public:
    ProposalMaker(const Repository& repository, const Revision& revision, const std::stop_token& stop)
        : m_repository(repository)
        , m_revision(revision)
        , m_stop(stop)
    {
    }

    Result<SettingsProposal> make()
    {
        const auto files = m_repository.files(m_revision, m_stop);
        if (!files)
            return tl::unexpected(files.error());
        auto found = discoverContracts(m_repository, m_revision, nullptr, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        m_proposal.contracts = std::move(found->contracts);
        shortenIds(m_proposal.contracts);
        m_proposal.consumers = proposeConsumers(*files, reader());
        findEnvelope();
        findOwners();
        findAuthors();
        return std::move(m_proposal);
    }

private:
    ReadText reader() const
    {
        return [this](const std::string& path) {
            return m_repository.read(m_revision, path, LargestContractFile);
        };
    }

    void findEnvelope();
    void findOwners();
    void findAuthors();

    const Repository& m_repository;
    const Revision& m_revision;
    const std::stop_token& m_stop;
    SettingsProposal m_proposal;
};

void ProposalMaker::findEnvelope()
{
    std::map<std::string, ProposedEnvelope> places;
    for (const FoundContract& each : m_proposal.contracts) {
        const auto contract = readContract(each.entry, reader(), {.others = unreferredFiles(each)}, m_stop);
        const auto envelope = contract ? findErrorEnvelope(**contract, {}) : std::nullopt;
        if (!envelope || envelope->file.empty())
            continue;
        ProposedEnvelope& place = places[envelope->file + '#' + envelope->pointer];
        place.followers += envelope->followers;
        place.total += envelope->total;
    }
    const auto most =
        std::ranges::max_element(places, {}, [](const auto& each) { return each.second.followers; });
    if (most == places.end())
        return;
    m_proposal.envelope = most->second;
    m_proposal.envelope->place = most->first;
}

void ProposalMaker::findOwners()
{
    for (const std::string_view place : CodeownersPlaces) {
        const auto bytes = m_repository.read(m_revision, place, LargestContractFile);
        if (!bytes)
            continue;
        const Codeowners codeowners = readCodeowners(*SourceText::make(*bytes, std::string(place)));
        m_proposal.ownersFile = place;
        for (const FoundContract& contract : m_proposal.contracts)
            if (const CodeownersRule* const rule = codeowners.ruleFor(contract.entry))
                for (const std::string& owner : rule->owners)
                    if (std::ranges::find(m_proposal.owners, owner) == m_proposal.owners.end())
                        m_proposal.owners.push_back(owner);
        return;
    }
}

void ProposalMaker::findAuthors()
{
    const auto commits = m_repository.commits(m_revision, CommitsLookedAt);
    if (!commits)
        return; // a plain folder, or nothing committed yet
    std::map<std::string, std::size_t> counts;
    for (const Commit& commit : *commits)
        ++counts[commit.author];
    std::vector<std::pair<std::string, std::size_t>> authors(counts.begin(), counts.end());
    std::ranges::stable_sort(authors, std::ranges::greater(), [](const auto& each) { return each.second; });
    for (const auto& [author, count] : authors)
        if (m_proposal.authors.size() < AuthorsNamed)
            m_proposal.authors.push_back(author);
}

} // namespace

Result<SettingsProposal> proposeSettings(
    const Repository& repository, const Revision& revision, const std::stop_token& stop)
{
    return ProposalMaker(repository, revision, stop).make();
}

} // namespace core
