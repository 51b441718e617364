// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proof.h"

#include "core/compat/beyond_payloads.h"
#include "core/compat/envelope_departure.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

bool isListed(const Site& site, const FindingSite& listed)
{
    return listed.flow == site.flow && listed.path == site.path && listed.operation == site.operation;
}

/// Changes to what may stand beside declared properties are judged in an open world, and proved in one.
bool isAboutUndeclared(const Change& change)
{
    return change.kind == ElementKind::OtherFields || change.kind == ElementKind::PatternField
        || change.kind == ElementKind::UnevaluatedFields || change.kind == ElementKind::FieldNames;
}

/// Where a body as a whole is written nowhere, as a form of OpenAPI 2.0, its parts are.
struct ProvenPlace {
    const Element* root = nullptr;
    std::vector<const Element*> way = {};

    bool isWritten() const { return root == nullptr || root->node; }
    bool stepDown()
    {
        if (way.size() < 2)
            return false;
        way.erase(way.begin());
        root = way.front();
        return true;
    }
};

struct ProvenPlaces {
    ProvenPlace baseline;
    ProvenPlace candidate;
};

/// The schema of a body or parameter came or went as a whole: until then, or from then on, anything goes.
bool isWholeSchema(const Change& change)
{
    return change.facet == Facet::None
        && (change.kind == ElementKind::Schema || change.kind == ElementKind::ItemSchema);
}

ProvenPlaces provenPlaces(const Change& change, const Site& site)
{
    if (isWholeSchema(change))
        return {{change.baseline}, {change.candidate}};
    ProvenPlaces places {{site.baselineRoot, site.baselineWay}, {site.candidateRoot, site.candidateWay}};
    while (!places.baseline.isWritten() || !places.candidate.isWritten())
        if (!places.baseline.stepDown() || !places.candidate.stepDown())
            break;
    return places;
}

WitnessQuestion questionFor(const Comparison& comparison, const Change& change, const Site& site)
{
    const ProvenPlaces places = provenPlaces(change, site);
    const WireSchema baseline {comparison.baseline.get(), places.baseline.root};
    const WireSchema candidate {comparison.candidate.get(), places.candidate.root};
    if (site.flow == Flow::Request)
        return {.sender = baseline,
            .receiver = candidate,
            .senderPath = places.baseline.way,
            .receiverPath = places.candidate.way,
            .direction = Direction::Request,
            .sendsUndeclared = isAboutUndeclared(change)};
    return {.sender = candidate,
        .receiver = baseline,
        .senderPath = places.candidate.way,
        .receiverPath = places.baseline.way,
        .direction = Direction::Response,
        .sendsUndeclared = isAboutUndeclared(change)};
}

/// Most are proved at little cost; what is left over is spent on the others.
constexpr std::size_t FirstEffort = 25'000;
constexpr std::size_t SecondEffort = 150'000;

struct ToProve {
    Finding* finding;
    const Change* change;
    const Site* site;
};

/// What has no schema on a side is no payload, unless that is the change.
bool hasPayload(const Change& change, const Site& site)
{
    return isWholeSchema(change) || (site.baselineRoot != nullptr && site.candidateRoot != nullptr);
}

/// One that stands for a whole body lists the body, and its change happened somewhere inside.
const Site* siteInBody(const Change& change, const FindingSite& body)
{
    const auto found = std::ranges::find_if(change.sites, [&](const Site& site) {
        return site.operation == body.operation && site.flow == body.flow && site.path.starts_with(body.path)
            && hasPayload(change, site);
    });
    return found == change.sites.end() ? nullptr : &*found;
}

/// The finding lists some of its change's sites, in their order.
const Site* siteWithRoots(const Change& change, const Finding& finding)
{
    if (finding.rule == EnvelopeLeftRule)
        return siteInBody(change, finding.sites.front());
    auto listed = finding.sites.begin();
    for (const Site& site : change.sites) {
        if (listed == finding.sites.end())
            return nullptr;
        if (!isListed(site, *listed))
            continue;
        ++listed;
        if (hasPayload(change, site))
            return &site;
    }
    return nullptr;
}

class Provable {
public:
    explicit Provable(Judgement& judgement)
        : m_judgement(judgement)
    {
    }

    std::vector<ToProve> of(const Comparison& comparison)
    {
        m_beyond = beyondPayloadsOf(comparison.candidate->language);
        for (Finding& finding : m_judgement.findings)
            if (finding.severity == Severity::Breaking && finding.change < comparison.changes.size())
                take(finding, comparison.changes[finding.change]);
        return std::move(m_found);
    }

private:
    void take(Finding& finding, const Change& change)
    {
        const Site nowhere;
        const Site* site = isSchema(change.kind) ? siteWithRoots(change, finding) : nullptr;
        const std::string_view why =
            !m_beyond.empty() ? m_beyond : whyBeyondPayloads(change, site ? *site : nowhere);
        if (!why.empty())
            ++m_judgement.beyondPayloads[std::string(why)];
        else if (site)
            m_found.push_back({&finding, &change, site});
    }

    Judgement& m_judgement;
    std::vector<ToProve> m_found;
    std::string_view m_beyond; ///< of a language without witnesses: why
};

/// Takes what the search cost off the effort that is left.
void prove(const ToProve& each, const Comparison& comparison, std::size_t most, std::size_t& effort,
    const std::stop_token& stop)
{
    WitnessQuestion question = questionFor(comparison, *each.change, *each.site);
    question.effort = std::min(most, effort);
    const Witness witness = findWitness(question, stop);
    effort -= std::min(effort, witness.effort);
    each.finding->witness = {.value = witness.value,
        .validIn = each.site->flow == Flow::Request ? Side::Baseline : Side::Candidate,
        .refusal = witness.refusal,
        .none = witness.unproved};
}

bool isProved(const ToProve& each)
{
    return each.finding->witness && each.finding->witness->none.empty();
}

} // namespace

void proveFindings(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options,
    const std::stop_token& stop)
{
    if (!options.findWitnesses)
        return;
    std::vector<ToProve> provable = Provable(judgement).of(comparison);
    judgement.payloadBreaking = provable.size();
    const std::size_t searched = std::min(provable.size(), options.witnessSearches);
    for (std::size_t i = searched; i < provable.size(); ++i)
        provable[i].finding->witness =
            FindingWitness {.none = "not searched: " + std::to_string(searched) + " before it were"};
    provable.resize(searched);
    std::size_t effort = options.witnessEffort;
    for (const std::size_t most : {FirstEffort, SecondEffort})
        for (const ToProve& each : provable)
            if (!isProved(each) && (effort > 0 || !each.finding->witness))
                prove(each, comparison, most, effort, stop);
    judgement.proved = static_cast<std::size_t>(std::ranges::count_if(provable, isProved));
}

} // namespace core
