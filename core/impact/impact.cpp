// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact.h"

#include "core/impact/impact_by_pin.h"
#include "core/impact/operation_impact.h"
#include "core/impact/recorded_use.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// The findings of one contract with all the places where they are felt.
class FindingPlaces {
public:
    explicit FindingPlaces(std::span<const Finding> findings)
        : m_findings(findings)
    {
        for (const Finding& finding : findings)
            m_places.push_back(placesOf(finding));
    }

    std::size_t size() const { return m_findings.size(); }
    const Finding& finding(std::size_t number) const { return m_findings[number]; }
    const std::vector<FindingPlace>& places(std::size_t number) const { return m_places[number]; }

    /// The nearest that one of its sites comes to something in an interaction.
    Nearness near(std::size_t number, const RecordedUse& use, const PlaceSteps& place) const
    {
        Nearness nearest = Nearness::Apart;
        for (const FindingPlace& each : m_places[number])
            if (use.isOf(each.operation))
                nearest = std::max(nearest, nearness(each.place, place));
        return nearest;
    }

    /// Those that explain why an interaction no longer fits: what is about just that; else about a part of
    /// it; else about the same side of the operation, so that nobody is called safe who is hit.
    std::vector<std::size_t> causesOf(const RecordedUse& use, const PactMismatch& mismatch) const
    {
        for (const Nearness wanted : {Nearness::Around, Nearness::Inside}) {
            const auto found = select([&](std::size_t number) {
                const bool isSpecific =
                    wanted == Nearness::Inside || !mismatch.place.empty() || isOfWholeOperation(number, use);
                return isSpecific && near(number, use, mismatch.place) == wanted;
            });
            if (!found.empty() || !mismatch.isError)
                return found;
        }
        const Flow flow = mismatch.code.starts_with("request.") ? Flow::Request : Flow::Response;
        return select([&](std::size_t number) {
            const Finding& finding = m_findings[number];
            const bool isSameSide = finding.flow == Flow::None || contains(finding.flow, flow);
            return isSameSide && isAt(number, use);
        });
    }

    bool isAt(std::size_t number, const RecordedUse& use) const
    {
        return std::ranges::any_of(
            m_places[number], [&](const FindingPlace& each) { return use.isOf(each.operation); });
    }

private:
    /// Words and the like break nothing, whatever stands beside them.
    template <class Predicate>
    std::vector<std::size_t> select(Predicate&& isWanted) const
    {
        std::vector<std::size_t> numbers;
        for (std::size_t number = 0; number < m_findings.size(); ++number)
            if (m_findings[number].severity != Severity::Docs && isWanted(number))
                numbers.push_back(number);
        return numbers;
    }

    bool isOfWholeOperation(std::size_t number, const RecordedUse& use) const
    {
        return std::ranges::any_of(m_places[number],
            [&](const FindingPlace& each) { return use.isOf(each.operation) && each.place.empty(); });
    }

    std::span<const Finding> m_findings;
    std::vector<std::vector<FindingPlace>> m_places;
};

std::string countedInteractions(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " interaction" : " interactions");
}

/// What the pact says of a value of the body that it reads: that any of its type will do, for example.
std::string ruleWords(const RecordedUse& use, const PactMismatch& mismatch)
{
    constexpr std::string_view Body = "response body ";
    if (!mismatch.where.starts_with(Body))
        return {};
    for (const PactRule& rule : use.interaction->response.rules)
        if (rule.part == "body" && rule.path == mismatch.where.substr(Body.size()) && !rule.matches.empty())
            return ", matched by " + rule.matches.front();
    return {};
}

std::string mismatchWords(const RecordedUse& use, const PactMismatch& mismatch)
{
    return use.name() + ": " + mismatch.where + ": " + mismatch.message + " (" + mismatch.code + ")"
        + ruleWords(use, mismatch);
}

/// What one consumer's record says of each finding.
class ConsumerVerdict {
public:
    ConsumerVerdict(const Consumer& consumer, const PinnedContract* pinned, std::vector<RecordedUse> uses,
        const FindingPlaces& findings)
        : m_consumer(consumer)
        , m_pinned(pinned)
        , m_uses(std::move(uses))
        , m_findings(findings)
        , m_hits(findings.size())
    {
        for (const RecordedUse& use : m_uses)
            for (const PactMismatch& mismatch : use.fresh)
                for (const std::size_t number : findings.causesOf(use, mismatch))
                    m_hits[number].push_back({&use, &mismatch});
    }

    FindingImpact impactOf(std::size_t number, std::string_view baselineVersion) const
    {
        FindingImpact impact = judge(number);
        impact.place = m_findings.finding(number).place;
        if (!m_pinned && !m_uses.empty())
            impact.evidence += heldAgainstWords(m_consumer.pin, baselineVersion);
        return impact;
    }

private:
    struct Hit {
        const RecordedUse* use;
        const PactMismatch* mismatch;
    };

    FindingImpact judge(std::size_t number) const
    {
        if (!m_hits[number].empty())
            return affected(m_hits[number]);
        if (std::string why = whyNothingIsKnown(); !why.empty())
            return impactByPin(m_pinned, m_findings.finding(number), std::move(why));
        if (std::string what = brokenBefore(number); !what.empty())
            return {{}, Impact::BrokenBefore, std::move(what)};
        if (std::string why = whyItCannotTell(number); !why.empty())
            return impactByPin(m_pinned, m_findings.finding(number), std::move(why));
        return {{}, Impact::Unaffected, whyUnaffected(number)};
    }

    FindingImpact affected(const std::vector<Hit>& hits) const
    {
        std::string evidence = mismatchWords(*hits.front().use, *hits.front().mismatch);
        std::set<const RecordedUse*> others;
        for (const Hit& hit : hits)
            others.insert(hit.use);
        if (others.size() > 1)
            evidence += ", and " + countedInteractions(others.size() - 1) + " more";
        return {{}, Impact::Affected, std::move(evidence)};
    }

    std::string whyNothingIsKnown() const
    {
        if (!m_uses.empty())
            return {};
        if (!m_consumer.gaps.empty())
            return m_consumer.gaps.front().file + ": " + m_consumer.gaps.front().why;
        for (const PactFile& pact : m_consumer.pacts)
            if (!pact.gaps.empty())
                return pact.path + ": " + pact.gaps.front().why;
        return m_consumer.pacts.empty() ? "no pact says what it uses" : "its pacts record nothing over HTTP";
    }

    std::string brokenBefore(std::size_t number) const
    {
        for (const RecordedUse& use : m_uses)
            for (const PactMismatch& mismatch : use.old)
                if (mismatch.isError && m_findings.near(number, use, mismatch.place) == Nearness::Around)
                    return mismatchWords(use, mismatch) + "; in the baseline already"
                        + (fitsItsPin(use, mismatch) ? notYetWords(*m_pinned) : "");
        return {};
    }

    bool fitsItsPin(const RecordedUse& use, const PactMismatch& mismatch) const
    {
        if (!m_pinned || !m_pinned->contract)
            return false;
        const PactComparison then = PactComparator(*m_pinned->contract).compare(*use.interaction);
        return std::ranges::none_of(then.mismatches, [&](const PactMismatch& each) {
            return each.code == mismatch.code && each.place == mismatch.place;
        });
    }

    std::string whyItCannotTell(std::size_t number) const
    {
        for (const RecordedUse& use : m_uses)
            if (std::string why = whyUseCannotTell(number, use); !why.empty())
                return why;
        for (const PactFile& pact : m_consumer.pacts)
            if (!pact.gaps.empty())
                return pact.path + " was read in part: " + pact.gaps.front().why;
        return m_consumer.gaps.empty() ? std::string() : m_consumer.gaps.front().why;
    }

    std::string whyUseCannotTell(std::size_t number, const RecordedUse& use) const
    {
        for (const PactDoubt& doubt : use.candidate.doubts)
            if (m_findings.near(number, use, doubt.place) != Nearness::Apart)
                return use.name() + ": " + doubt.why;
        const Finding& finding = m_findings.finding(number);
        const bool isHarmless = finding.severity == Severity::Safe || finding.severity == Severity::Docs;
        const bool mayBringMore = finding.effect != Effect::None && finding.effect != Effect::Narrows;
        if (isHarmless || !mayBringMore || !contains(finding.flow, Flow::Response))
            return {};
        for (const FindingPlace& each : m_findings.places(number))
            if (use.isOf(each.operation) && uses(*use.interaction, each.place))
                return use.name() + " reads it; whether it copes with what may come now is not recorded";
        return {};
    }

    std::string whyUnaffected(std::size_t number) const
    {
        const auto count = static_cast<std::size_t>(std::ranges::count_if(
            m_uses, [&](const RecordedUse& use) { return m_findings.isAt(number, use); }));
        return "not affected by its recorded use: "
            + (count == 0 ? "none of its " + countedInteractions(m_uses.size()) + " comes here"
                          : countedInteractions(count) + " here still " + (count == 1 ? "fits" : "fit"));
    }

    const Consumer& m_consumer;
    const PinnedContract* m_pinned;
    std::vector<RecordedUse> m_uses;
    const FindingPlaces& m_findings;
    std::vector<std::vector<Hit>> m_hits; ///< by the number of the finding
};

std::vector<std::string> breakingPaths(const PinnedContract* pinned)
{
    std::vector<std::string> paths;
    if (!pinned)
        return paths;
    for (const Finding& finding : pinned->toBaseline)
        if (finding.severity == Severity::Breaking)
            paths.push_back(finding.path);
    return paths;
}

bool isRead(const Contract* contract)
{
    return contract == nullptr || contract->language == Language::OpenApi;
}

bool isGraphQl(const Contract* baseline, const Contract* candidate)
{
    const Contract* any = candidate ? candidate : baseline;
    return any && any->language == Language::GraphQl;
}

} // namespace

std::string_view impactName(Impact impact)
{
    switch (impact) {
    case Impact::Unknown:
        return "unknown";
    case Impact::Affected:
        return "affected";
    case Impact::Unaffected:
        return "unaffected";
    case Impact::BrokenBefore:
        return "broken-before";
    }
    return {};
}

std::vector<ConsumerImpact> impactOn(const Contract* baseline, const Contract* candidate,
    std::span<const Finding> findings, std::span<const Consumer> consumers, const PinnedContracts& pinned,
    const std::stop_token& stop)
{
    const bool isComparable = isRead(baseline) && isRead(candidate);
    const UseReader reader(isComparable ? baseline : nullptr, isComparable ? candidate : nullptr);
    const FindingPlaces places(findings);
    const std::string_view version = baseline ? std::string_view(baseline->version) : std::string_view();
    std::vector<ConsumerImpact> all;
    for (std::size_t at = 0; at < consumers.size(); ++at) {
        const Consumer& consumer = consumers[at];
        const PinnedContract* own = at < pinned.size() ? pinned[at] : nullptr;
        ConsumerImpact& one =
            all.emplace_back(ConsumerImpact {consumer.name, consumer.contact, consumer.pin, {}});
        one.brokenSincePin = breakingPaths(own);
        if (!consumer.operations.empty() && isGraphQl(baseline, candidate)) {
            one.impacts = impactByOperations(baseline, candidate, findings, consumer, own, stop);
            continue;
        }
        const ConsumerVerdict verdict(
            consumer, own, isComparable ? reader.read(consumer, stop) : std::vector<RecordedUse>(), places);
        for (std::size_t number = 0; number < places.size(); ++number)
            one.impacts.push_back(isComparable ? verdict.impactOf(number, version)
                                               : FindingImpact {findings[number].place, Impact::Unknown,
                                                   "pacts say nothing of contracts in this language"});
    }
    return all;
}

} // namespace core
