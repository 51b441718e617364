// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proof.h"

#include "core/compat/undeclared.h"

#include <string>

namespace core {
namespace {

bool isListed(const Site& site, const FindingSite& listed)
{
    return listed.flow == site.flow && listed.path == site.path && listed.operation == site.operation;
}

/// The finding lists some of its change's sites, in their order.
const Site* siteWithRoots(const Change& change, const Finding& finding)
{
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

FindingWitness prove(
    const Comparison& comparison, const Change& change, const Site& site, const std::stop_token& stop)
{
    const Witness witness = findWitness(questionFor(comparison, change, site), stop);
    return {.value = witness.value,
        .validIn = site.flow == Flow::Request ? Side::Baseline : Side::Candidate,
        .refusal = witness.refusal,
        .none = witness.unproved};
}

FindingWitness notSearched(std::size_t limit)
{
    return {.none = "not searched: " + std::to_string(limit) + " before it were"};
}

} // namespace

void proveFindings(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options,
    const std::stop_token& stop)
{
    if (!options.findWitnesses)
        return;
    for (Finding& finding : judgement.findings) {
        if (finding.severity != Severity::Breaking || finding.change >= comparison.changes.size())
            continue;
        const Change& change = comparison.changes[finding.change];
        const Site* site = isSchema(change.kind) ? siteWithRoots(change, finding) : nullptr;
        if (site == nullptr || !isProvable(change, *site))
            continue;
        const bool maySearch = judgement.payloadBreaking++ < options.witnessSearches;
        finding.witness =
            maySearch ? prove(comparison, change, *site, stop) : notSearched(options.witnessSearches);
        judgement.proved += finding.witness->none.empty() ? 1 : 0;
    }
}

} // namespace core
