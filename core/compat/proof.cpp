// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proof.h"

#include "core/compat/envelope_departure.h"
#include "core/compat/undeclared.h"

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

/// One that stands for a whole body lists the body, and its change happened somewhere inside.
const Site* siteInBody(const Change& change, const FindingSite& body)
{
    const auto found = std::ranges::find_if(change.sites, [&](const Site& site) {
        return site.operation == body.operation && site.flow == body.flow && site.path.starts_with(body.path);
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
        if (site.baselineRoot != nullptr && site.candidateRoot != nullptr)
            return &site;
    }
    return nullptr;
}

/// A property that came or went breaks a payload all the same where the receiver refuses undeclared ones.
bool isRefused(const Change& change, const Site& site)
{
    if (change.kind != ElementKind::Field || change.facet != Facet::None)
        return false;
    const bool isRequest = site.flow == Flow::Request;
    const Element* owner = isRequest ? change.candidateOwner : change.baselineOwner;
    const Element* field = isRequest ? change.baseline : change.candidate;
    return owner != nullptr && field != nullptr && refusesUndeclared(*owner, field->name);
}

/// Only what the law itself calls Breaking shows in a payload: not a broken promise, not a strict profile.
bool isProvable(const Change& change, const Site& site)
{
    return severityOf(through(site.polarity, change.effect), site.flow) == Severity::Breaking
        || isRefused(change, site);
}

/// Changes to what may stand beside declared properties are judged in an open world, and proved in one.
bool isAboutUndeclared(const Change& change)
{
    return change.kind == ElementKind::OtherFields || change.kind == ElementKind::PatternField
        || change.kind == ElementKind::UnevaluatedFields || change.kind == ElementKind::FieldNames;
}

bool isListedOpenly(const FacetValue* said)
{
    return said != nullptr && said->facet == Facet::Enum && said->node && said->node.key().starts_with("x-");
}

/// What validators read over: there is no payload they would refuse.
std::string whyNoneCanBe(const Change& change, const Site& site)
{
    if (change.facet == Facet::ContentEncoding || change.facet == Facet::ContentMediaType)
        return "a validator does not look into encoded text";
    if (isListedOpenly(change.before) || isListedOpenly(change.after))
        return "an open list of values refuses none";
    const auto isContent = [](const Element* each) { return each->kind == ElementKind::ContentSchema; };
    const bool isInside = change.kind == ElementKind::ContentSchema
        || std::ranges::any_of(site.baselineWay, isContent)
        || std::ranges::any_of(site.candidateWay, isContent);
    return isInside ? "a validator does not look into encoded text" : "";
}

WitnessQuestion questionFor(const Comparison& comparison, const Change& change, const Site& site)
{
    const WireSchema baseline {comparison.baseline.get(), site.baselineRoot};
    const WireSchema candidate {comparison.candidate.get(), site.candidateRoot};
    if (site.flow == Flow::Request)
        return {.sender = baseline,
            .receiver = candidate,
            .senderPath = site.baselineWay,
            .receiverPath = site.candidateWay,
            .direction = Direction::Request,
            .sendsUndeclared = isAboutUndeclared(change)};
    return {.sender = candidate,
        .receiver = baseline,
        .senderPath = site.candidateWay,
        .receiverPath = site.baselineWay,
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

std::vector<ToProve> provableFindings(Judgement& judgement, const Comparison& comparison)
{
    std::vector<ToProve> provable;
    for (Finding& finding : judgement.findings) {
        if (finding.severity != Severity::Breaking || finding.change >= comparison.changes.size())
            continue;
        const Change& change = comparison.changes[finding.change];
        const Site* site = isSchema(change.kind) ? siteWithRoots(change, finding) : nullptr;
        if (site == nullptr || !isProvable(change, *site))
            continue;
        if (std::string why = whyNoneCanBe(change, *site); !why.empty())
            finding.witness = FindingWitness {.none = std::move(why)};
        else
            provable.push_back({&finding, &change, site});
    }
    return provable;
}

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
    std::vector<ToProve> provable = provableFindings(judgement, comparison);
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
