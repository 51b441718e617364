// SPDX-License-Identifier: Apache-2.0
#include "core/compat/change_gap.h"
#include "core/compat/change_recorder.h"
#include "core/compat/comparison.h"
#include "core/compat/composed_claims.h"
#include "core/compat/document_order.h"
#include "core/compat/hidden_changes.h"
#include "core/compat/proto_walk.h"
#include "core/compat/service_walk.h"
#include "core/compat/sites.h"
#include "core/compat/type_path.h"
#include "core/compat/type_system_walk.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace core {
namespace {

std::vector<Gap> ofBoth(const std::vector<Gap>& baseline, const std::vector<Gap>& candidate)
{
    std::vector<Gap> gaps = candidate;
    std::ranges::copy_if(baseline, std::back_inserter(gaps),
        [&](const Gap& each) { return std::ranges::find(candidate, each) == candidate.end(); });
    return gaps;
}

/// A reference that leads nowhere on both sides is told once, where it stands in the candidate: lines move,
/// and reasons name the commit.
std::vector<Gap> referencesOfBoth(const std::vector<Gap>& baseline, const std::vector<Gap>& candidate)
{
    std::vector<Gap> gaps = candidate;
    std::vector<Gap> stillThere = candidate;
    for (const Gap& each : baseline) {
        const auto same = std::ranges::find_if(
            stillThere, [&](const Gap& other) { return other.file == each.file && other.what == each.what; });
        if (same == stillThere.end())
            gaps.push_back(each);
        else
            stillThere.erase(same);
    }
    return gaps;
}

std::size_t countTypes(const Element& baseline, const Element& candidate)
{
    std::unordered_set<std::string_view> names;
    for (const Element* root : {&baseline, &candidate})
        for (const Element* each : root->children)
            if (each->kind == ElementKind::Type)
                names.insert(each->name);
    return names.size();
}

Coverage coverageOf(const Contract& baseline, const Contract& candidate)
{
    Coverage coverage;
    coverage.schemasTotal = countTypes(*baseline.root, *candidate.root);
    coverage.schemasCompared = coverage.schemasTotal;
    coverage.notUnderstood = ofBoth(baseline.notUnderstood, candidate.notUnderstood);
    coverage.unresolved = referencesOfBoth(baseline.unresolved, candidate.unresolved);
    coverage.diagnostics = ofBoth(baseline.diagnostics, candidate.diagnostics);
    return coverage;
}

/// What only the other side may send need not be there: that it is required means nothing in this direction.
bool asksNothing(const RecordedChange& recorded)
{
    return recorded.change.facet == Facet::Required && recorded.change.sites.empty()
        && std::ranges::any_of(
            recorded.occurrences, [](const Occurrence& each) { return each.blocked != Flow::None; });
}

/// Gives how many operations were compared.
std::size_t walk(const Contract& baseline, const Contract& candidate, Pruning pruning,
    ChangeRecorder& recorder, const std::stop_token& stop)
{
    if (baseline.language == Language::GraphQl) {
        TypeSystemWalk types(recorder, pruning, stop);
        types.compareContracts(*baseline.root, *candidate.root);
        return types.operationsCompared();
    }
    SchemaProbe probe(pruning);
    SchemaWalk schemas(recorder, probe, pruning);
    ServiceWalk service(recorder, schemas, probe, pruning, stop);
    service.compareContracts(*baseline.root, *candidate.root);
    return service.operationsCompared();
}

/// Parts of named types go by their names; what belongs to no operation is known by what it is.
std::string sitePath(const Change& change, const Site& site)
{
    const std::string named = typePath(change.candidate ? *change.candidate : *change.baseline);
    return !named.empty() ? named : site.path.empty() ? change.identity : site.path;
}

/// Counts operations, each of which is on either side.
void setOperations(Coverage& coverage, std::size_t operations)
{
    coverage.operationsCompared = operations;
    coverage.operationsTotal = operations;
}

void compareFrames(Comparison& comparison, const CompareOptions& options, const std::stop_token& stop)
{
    const Contract& baseline = *comparison.baseline;
    const Contract& candidate = *comparison.candidate;
    // 3.0 and 3.1 read the same words differently: equal texts are equal only within one dialect.
    const Pruning pruning = baseline.dialect == candidate.dialect ? options.pruning : Pruning::None;
    ChangeRecorder recorder;
    setOperations(comparison.coverage, walk(baseline, candidate, pruning, recorder, stop));
    comparison.coverage.hiddenReorders = recorder.reorders();
    SiteFinder sites(recorder.frames());
    for (RecordedChange& each : recorder.take()) {
        each.change.sites = sites.sitesOf(each.occurrences);
        if (asksNothing(each))
            continue;
        for (Site& site : each.change.sites)
            site.path = sitePath(each.change, site);
        comparison.changes.push_back(std::move(each.change));
    }
}

/// Names and numbers are all there is to go by: no frames, no shapes.
void compareProto(Comparison& comparison, const std::stop_token& stop)
{
    ProtoWalk walk(*comparison.baseline, *comparison.candidate, stop);
    setOperations(comparison.coverage, walk.operationsCompared());
    comparison.changes = walk.takeChanges();
}

} // namespace

Result<Comparison> compare(std::shared_ptr<const Contract> baseline,
    std::shared_ptr<const Contract> candidate, const CompareOptions& options, const std::stop_token& stop)
{
    if (baseline->language != candidate->language)
        return fail(ErrorCode::BadInput,
            "the baseline is " + std::string(languageName(baseline->language)) + ", the candidate is "
                + std::string(languageName(candidate->language)),
            "compare two contracts of one language");
    Comparison comparison {.baseline = baseline, .candidate = candidate};
    comparison.coverage = coverageOf(*baseline, *candidate);
    comparison.coverage.hiddenWhitespace = countHiddenLines(*baseline->documents, *candidate->documents);
    if (baseline->language == Language::Proto)
        compareProto(comparison, stop);
    else
        compareFrames(comparison, options, stop);
    setUnreadAside(comparison);
    sortByDocument(comparison);
    settleComposedClaims(comparison, stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the comparison was cancelled");
    return comparison;
}

} // namespace core
