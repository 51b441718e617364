// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contract_comparison.h"

#include "app/cli/wording.h"
#include "core/compat/lone_contract.h"

#include <algorithm>
#include <future>
#include <set>

namespace cli {

namespace {

/// One side, read; a null contract where it does not exist.
struct ReadSide {
    const ContractPlace& place;
    std::shared_ptr<const core::Contract> contract;
};

void showGaps(std::vector<core::Gap>& gaps, const DiffSide& side)
{
    for (core::Gap& gap : gaps)
        gap.file = side.shown(gap.file);
}

/// The same contract, its gaps under the names people call its files: later nobody knows whose they were.
std::shared_ptr<const core::Contract> withShownGaps(const core::Contract& contract, const DiffSide& side)
{
    auto shown = std::make_shared<core::Contract>(contract);
    showGaps(shown->unresolved, side);
    showGaps(shown->notUnderstood, side);
    showGaps(shown->diagnostics, side);
    return shown;
}

/// What could not be read for sure; of duplicate keys the first counts, and all else is read.
const core::Diagnostic* firstBreak(const core::Document& document)
{
    const auto found = std::ranges::find_if(document.diagnostics, [](const core::Diagnostic& each) {
        return each.level == core::DiagnosticLevel::Error && each.code != "duplicate-key";
    });
    return found == document.diagnostics.end() ? nullptr : &*found;
}

/// Of a broken text nobody knows what is missing: its findings would be guesses.
std::optional<core::Error> brokenText(const core::Contract& contract, const DiffSide& side)
{
    for (const core::ContractFile* file : contract.documents->files()) {
        const core::Diagnostic* broken = firstBreak(file->document);
        if (!broken)
            continue;
        const core::Position at = file->document.tree.source().position(broken->range.begin);
        return core::Error {core::ErrorCode::Damaged,
            side.shown(file->path) + ":" + std::to_string(at.line + 1) + ":" + std::to_string(at.byte + 1)
                + ": " + broken->message,
            broken->hint.empty() ? "A text is compared when all of it can be read." : broken->hint};
    }
    return std::nullopt;
}

core::Result<ReadSide> readSide(const ContractPlace& place, const ComparisonWish& wish)
{
    if (!place.side)
        return ReadSide {place, nullptr};
    core::ContractOptions options;
    options.load.read.seed = wish.seed;
    options.load.read.path = wish.isByReference ? core::ReadPath::Reference : core::ReadPath::Fast;
    const auto contract = core::readContract(place.entry, place.side->reader(), options);
    if (contract) {
        if (auto broken = brokenText(**contract, *place.side))
            return tl::unexpected(std::move(*broken));
        return ReadSide {place, withShownGaps(**contract, *place.side)};
    }
    core::Error error = contract.error();
    error.message = replaced(error.message, place.entry, place.name);
    if (error.message.find(place.name) == std::string::npos)
        error.message = place.name + ": " + error.message;
    return tl::unexpected(std::move(error));
}

std::optional<core::DiffSide> sideOf(const ReadSide& side)
{
    if (!side.contract)
        return std::nullopt;
    const core::Contract& contract = *side.contract;
    return core::DiffSide {side.place.name, contract.title, contract.version, contract.documents->sha256()};
}

SideTexts textsOf(const ReadSide& side)
{
    SideTexts texts;
    if (!side.contract)
        return texts;
    texts.documents = side.contract->documents;
    for (const core::ContractFile* file : texts.documents->files())
        texts.files.emplace_back(side.place.side->shown(file->path), &file->document.tree.source());
    return texts;
}

core::Result<core::Comparison> compareSides(
    const ReadSide& baseline, const ReadSide& candidate, const ComparisonWish& wish)
{
    if (!candidate.contract)
        return core::compareWithNothing(baseline.contract, core::Side::Baseline);
    if (!baseline.contract)
        return core::compareWithNothing(candidate.contract, core::Side::Candidate);
    core::CompareOptions options;
    options.pruning = wish.isByReference ? core::Pruning::None : core::Pruning::ByHash;
    return core::compare(baseline.contract, candidate.contract, options);
}

/// From paths within the sides to names that people can open.
class Naming {
public:
    Naming(const ReadSide& baseline, const ReadSide& candidate)
        : m_baseline(baseline)
        , m_candidate(candidate)
    {
        for (const ReadSide* side : {&baseline, &candidate})
            if (side->contract)
                for (const auto* gaps : {&side->contract->unresolved, &side->contract->notUnderstood,
                         &side->contract->diagnostics})
                    m_named.insert(gaps->begin(), gaps->end());
    }

    void name(core::Judgement& judgement) const
    {
        for (core::Finding& finding : judgement.findings)
            name(finding);
        for (core::SuppressedFinding& suppressed : judgement.suppressed)
            name(suppressed.finding);
        core::Coverage& coverage = judgement.coverage;
        for (auto* gaps : {&coverage.notJudged, &coverage.notUnderstood})
            for (core::Gap& gap : *gaps)
                name(gap);
    }

private:
    void name(core::Finding& finding) const
    {
        if (finding.baseline)
            finding.baseline->file = m_baseline.place.side->shown(finding.baseline->file);
        if (finding.candidate)
            finding.candidate->file = m_candidate.place.side->shown(finding.candidate->file);
    }

    /// Judging has gaps of its own, which it places in the candidate where it can.
    void name(core::Gap& gap) const
    {
        if (gap.file.empty() || m_named.contains(gap))
            return;
        const auto& files = m_candidate.contract ? m_candidate.contract->documents->files()
                                                 : std::vector<const core::ContractFile*>();
        const bool isOfCandidate =
            std::ranges::find(files, gap.file, &core::ContractFile::path) != files.end();
        gap.file = (isOfCandidate ? m_candidate : m_baseline).place.side->shown(gap.file);
    }

    const ReadSide& m_baseline;
    const ReadSide& m_candidate;
    std::set<core::Gap> m_named;
};

} // namespace

core::Result<ComparedContract> compareContract(
    const ContractPlace& baseline, const ContractPlace& candidate, const ComparisonWish& wish)
{
    auto elsewhere = std::async(std::launch::async, [&] { return readSide(candidate, wish); });
    const auto before = readSide(baseline, wish);
    const auto after = elsewhere.get();
    if (!before)
        return tl::unexpected(before.error());
    if (!after)
        return tl::unexpected(after.error());
    const auto comparison = compareSides(*before, *after, wish);
    if (!comparison)
        return tl::unexpected(comparison.error());
    const core::Contract& newest = after->contract ? *after->contract : *before->contract;
    ComparedContract compared {{wish.judging.contract, newest.language, sideOf(*before), sideOf(*after),
        wish.judging.profile, wish.judging.asOf}};
    compared.diff.judgement = core::judge(*comparison, wish.judging);
    compared.baselineTexts = textsOf(*before);
    compared.candidateTexts = textsOf(*after);
    Naming(*before, *after).name(compared.diff.judgement);
    return compared;
}

} // namespace cli
