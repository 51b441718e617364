// SPDX-License-Identifier: Apache-2.0
#include "core/compat/envelope_departure.h"

#include "core/compat/finding_maker.h"
#include "core/compat/identity.h"
#include "core/compat/message.h"
#include "core/compat/place.h"
#include "core/contract/error_envelope.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

/// A body on both sides, by the schemas that describe it.
using BodyPair = std::pair<const Element*, const Element*>;

struct Departure {
    const Element* formerBody = nullptr; ///< in the baseline
    const Element* body = nullptr; ///< in the candidate; null: it is where the envelope is, or never was
    EnvelopeDifference difference;
    std::vector<FindingSite> sites = {}; ///< of the bodies themselves
    std::vector<std::size_t> findings = {}; ///< that it stands for, in their order
};

/// "error.code" is `code` to those who read it.
std::string partWords(std::span<const std::string> parts)
{
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            words += i + 1 == parts.size() ? " and " : ", ";
        words += "`" + parts[i].substr(parts[i].rfind('.') + 1) + "`";
    }
    return words;
}

std::string departureWords(const EnvelopeDifference& difference)
{
    const auto are = [](std::size_t count) { return count == 1 ? " is " : " are "; };
    std::string words;
    if (!difference.lost.empty())
        words += partWords(difference.lost) + are(difference.lost.size()) + "gone";
    if (!difference.changed.empty())
        words += (words.empty() ? "" : ", ") + partWords(difference.changed) + are(difference.changed.size())
            + "not what was promised";
    return words;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& each : parts)
        text += each + " ";
    return text;
}

class DepartureFinder {
public:
    DepartureFinder(const Comparison& comparison, const JudgeOptions& options)
        : m_baseline(declaredEnvelope(*comparison.baseline, options.envelope))
        , m_candidate(declaredEnvelope(*comparison.candidate, options.envelope))
    {
        if (m_candidate == nullptr)
            m_candidate = m_baseline;
    }

    bool hasEnvelope() const { return m_baseline != nullptr; }
    const Element& envelope() const { return *m_baseline; }

    /// Where a site lies in an error body that leaves; null anywhere else.
    Departure* at(const Site& site)
    {
        if (!site.isError || site.flow != Flow::Response || !site.baselineRoot || !site.candidateRoot)
            return nullptr;
        const BodyPair pair(site.baselineRoot, site.candidateRoot);
        const auto [found, isNew] = m_departures.try_emplace(pair);
        if (isNew && hasLeft(pair))
            found->second = {pair.first, pair.second, differenceFrom(*m_baseline, *pair.second)};
        return found->second.body == nullptr ? nullptr : &found->second;
    }

private:
    /// A body that goes where the envelope goes has not left it; nor has one that never followed.
    bool hasLeft(const BodyPair& pair) const
    {
        return differenceFrom(*m_baseline, *pair.first).isEmpty()
            && !differenceFrom(*m_baseline, *pair.second).isEmpty()
            && !differenceFrom(*m_candidate, *pair.second).isEmpty();
    }

    const Element* m_baseline;
    const Element* m_candidate;
    std::map<BodyPair, Departure> m_departures;
};

/// "POST /payments > response 402 > body" of what stands in it.
std::string bodyPath(const std::string& path)
{
    constexpr std::string_view Body = " > body";
    const std::size_t body = path.find(Body);
    if (body == std::string::npos)
        return path;
    const std::size_t behind = body + Body.size();
    return path.substr(0, std::min({path.find(" > ", behind), path.find('[', behind), path.size()}));
}

/// "POST /payments 402"
std::string answerWords(const FindingSite& site)
{
    constexpr std::string_view Response = " > response ";
    const std::size_t response = site.path.find(Response);
    if (response == std::string::npos)
        return site.path;
    const std::size_t status = response + Response.size();
    const std::size_t end = std::min(site.path.find(' ', status), site.path.size());
    return site.operation + " " + site.path.substr(status, end - status);
}

std::string answersWords(const std::vector<FindingSite>& sites)
{
    std::string words = answerWords(sites.front());
    if (sites.size() > 1)
        words += " and " + std::to_string(sites.size() - 1) + " more";
    return words;
}

class DepartureFolder {
public:
    DepartureFolder(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options)
        : m_judgement(judgement)
        , m_comparison(comparison)
        , m_options(options)
        , m_finder(comparison, options)
    {
    }

    void fold()
    {
        if (!m_finder.hasEnvelope())
            return;
        for (std::size_t index = 0; index < m_judgement.findings.size(); ++index)
            assign(index);
        if (!m_inOrder.empty())
            replace();
    }

private:
    /// A finding goes only where it is felt nowhere but in bodies that leave.
    void assign(std::size_t index)
    {
        const Finding& finding = m_judgement.findings[index];
        if (finding.change >= m_comparison.changes.size())
            return;
        std::vector<std::pair<Departure*, const Site*>> found;
        for (const Site& site : m_comparison.changes[finding.change].sites) {
            const FindingSite shown {site.operation, site.flow, site.path};
            if (std::ranges::find(finding.sites, shown) == finding.sites.end())
                continue;
            found.emplace_back(m_finder.at(site), &site);
            if (found.back().first == nullptr)
                return;
        }
        for (const auto& [departure, site] : found)
            add(*departure, *site, index);
    }

    void add(Departure& departure, const Site& site, std::size_t finding)
    {
        if (departure.findings.empty())
            m_inOrder.push_back(&departure);
        if (departure.findings.empty() || departure.findings.back() != finding)
            departure.findings.push_back(finding);
        FindingSite shown {site.operation, site.flow, bodyPath(site.path)};
        if (std::ranges::find(departure.sites, shown) == departure.sites.end())
            departure.sites.push_back(std::move(shown));
    }

    void replace()
    {
        std::set<std::size_t> folded;
        std::vector<Finding> departures;
        for (const Departure* each : m_inOrder) {
            departures.push_back(findingOf(*each));
            folded.insert(each->findings.begin(), each->findings.end());
        }
        std::vector<Finding> kept;
        for (std::size_t index = 0; index < m_judgement.findings.size(); ++index) {
            if (!folded.contains(index))
                kept.push_back(std::move(m_judgement.findings[index]));
        }
        std::ranges::move(departures, std::back_inserter(kept));
        m_judgement.findings = std::move(kept);
    }

    /// The worst of those it stands for: a payload that proves it proves the departure.
    const Finding& representative(const Departure& departure) const
    {
        const auto severity = [&](std::size_t index) { return m_judgement.findings[index].severity; };
        return m_judgement.findings[*std::ranges::max_element(departure.findings, {}, severity)];
    }

    Finding findingOf(const Departure& departure) const
    {
        const Rule& rule = *findRule(EnvelopeLeftRule);
        const Finding& worst = representative(departure);
        Finding finding;
        finding.rule = rule.id;
        finding.severity = rule.severity.value_or(Severity::Breaking);
        finding.title = rule.title;
        finding.why = rule.why;
        finding.recipe = rule.recipe;
        finding.sites = departure.sites;
        finding.path = finding.sites.front().path;
        finding.operation = finding.sites.front().operation;
        finding.flow = Flow::Response;
        finding.effect = Effect::Incomparable;
        finding.change = worst.change;
        describePlaces(finding, departure);
        finding.before = m_finder.envelope().name;
        finding.after = departureWords(departure.difference);
        finding.message = fillMessage(rule.message,
            {.name = finding.before, .after = finding.after, .where = answersWords(finding.sites)});
        identify(finding, departure);
        return finding;
    }

    void describePlaces(Finding& finding, const Departure& departure) const
    {
        finding.baseline = textPlace(*m_comparison.baseline, departure.formerBody, nullptr);
        finding.candidate = textPlace(*m_comparison.candidate, departure.body, nullptr);
        finding.pointer = writtenNode(departure.body, nullptr).pointer();
    }

    void identify(Finding& finding, const Departure& departure) const
    {
        const std::string identity = "error envelope of " + finding.path;
        const PlaceKey key {.contract = m_options.contract, .identity = identity, .flow = Flow::Response};
        finding.place = core::placeOf(key);
        const std::string after =
            joined(departure.difference.lost) + "! " + joined(departure.difference.changed);
        finding.facts = factsOf({finding.place, finding.effect, finding.before, after}, finding.sites);
    }

    Judgement& m_judgement;
    const Comparison& m_comparison;
    const JudgeOptions& m_options;
    DepartureFinder m_finder;
    std::vector<Departure*> m_inOrder; ///< those with findings
};

} // namespace

void foldDepartures(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options)
{
    if (!options.envelope.empty())
        DepartureFolder(judgement, comparison, options).fold();
}

} // namespace core
