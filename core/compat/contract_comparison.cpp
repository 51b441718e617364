// SPDX-License-Identifier: Apache-2.0
#include "core/compat/contract_comparison.h"

#include "core/compat/lone_contract.h"
#include "core/document/text_break.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace core {

namespace {

void showGaps(std::vector<Gap>& gaps, const ContractSource& source)
{
    for (Gap& gap : gaps)
        gap.file = source.nameOf(gap.file);
}

/// The same contract, its gaps under the names people call its files: later nobody knows whose they were.
std::shared_ptr<const Contract> withShownGaps(const Contract& contract, const ContractSource& source)
{
    auto shown = std::make_shared<Contract>(contract);
    showGaps(shown->unresolved, source);
    showGaps(shown->notUnderstood, source);
    showGaps(shown->diagnostics, source);
    return shown;
}

/// Of a broken text nobody knows what is missing: its findings would be guesses.
std::optional<Error> brokenText(const Contract& contract, const ContractSource& source)
{
    for (const ContractFile* file : contract.documents->files()) {
        const Diagnostic* broken = firstBreak(file->document.diagnostics);
        if (!broken)
            continue;
        const Position at = file->document.tree.source().position(broken->range.begin);
        return Error {ErrorCode::Damaged,
            source.nameOf(file->path) + ":" + std::to_string(at.line + 1) + ":" + std::to_string(at.byte + 1)
                + ": " + broken->message,
            broken->hint.empty() ? "A text is compared when all of it can be read." : broken->hint};
    }
    return std::nullopt;
}

/// The reader speaks of the path; people know the contract by its name.
Error namedError(Error error, const ContractPlace& place)
{
    const std::size_t at = error.message.find(place.entry);
    if (at != std::string::npos)
        error.message.replace(at, place.entry.size(), place.name);
    else if (error.message.find(place.name) == std::string::npos)
        error.message = place.name + ": " + error.message;
    return error;
}

std::optional<DiffSide> sideOf(const ReadContractSide& side)
{
    if (!side.contract)
        return std::nullopt;
    const Contract& contract = *side.contract;
    return DiffSide {side.place.name, contract.title, contract.version,
        lateDigest([documents = contract.documents] { return documents->sha256(); })};
}

Result<Comparison> compareSides(const ReadContractSide& baseline, const ReadContractSide& candidate,
    bool isByReference, const std::stop_token& stop)
{
    if (!candidate.contract)
        return compareWithNothing(baseline.contract, Side::Baseline);
    if (!baseline.contract)
        return compareWithNothing(candidate.contract, Side::Candidate);
    CompareOptions options;
    options.pruning = isByReference ? Pruning::None : Pruning::ByHash;
    return compare(baseline.contract, candidate.contract, options, stop);
}

/// Another tool says nothing of a language it does not know, which is not to say that nothing breaks.
Error foreignProfile(Profile profile, const ReadContractSide& side, Language known)
{
    return {ErrorCode::Unsupported,
        side.place.name + " is " + std::string(languageName(side.contract->language)) + ", and the profile "
            + std::string(profileName(profile)) + " judges " + std::string(languageName(known)) + " alone",
        "Leave the profile out, or ask for wire, source or strict."};
}

/// From paths within the sides to names that people can open.
class Naming {
public:
    Naming(const ReadContractSide& baseline, const ReadContractSide& candidate)
        : m_baseline(baseline)
        , m_candidate(candidate)
    {
        for (const ReadContractSide* side : {&baseline, &candidate})
            if (side->contract)
                for (const auto* gaps : {&side->contract->unresolved, &side->contract->notUnderstood,
                         &side->contract->diagnostics})
                    m_named.insert(gaps->begin(), gaps->end());
    }

    void name(Judgement& judgement) const
    {
        for (Finding& finding : judgement.findings)
            name(finding);
        for (SuppressedFinding& suppressed : judgement.suppressed)
            name(suppressed.finding);
        Coverage& coverage = judgement.coverage;
        for (auto* gaps : {&coverage.notJudged, &coverage.notUnderstood})
            for (Gap& gap : *gaps)
                name(gap);
    }

private:
    void name(Finding& finding) const
    {
        if (finding.baseline)
            finding.baseline->file = m_baseline.place.source->nameOf(finding.baseline->file);
        if (finding.candidate)
            finding.candidate->file = m_candidate.place.source->nameOf(finding.candidate->file);
        for (FindingPeerRow& row : finding.peer) {
            const ReadContractSide& side = row.side == Side::Baseline ? m_baseline : m_candidate;
            if (row.place)
                row.place->file = side.place.source->nameOf(row.place->file);
        }
    }

    /// Judging has gaps of its own, which it places in the candidate where it can.
    void name(Gap& gap) const
    {
        if (gap.file.empty() || m_named.contains(gap))
            return;
        const auto& files = m_candidate.contract ? m_candidate.contract->documents->files()
                                                 : std::vector<const ContractFile*>();
        const bool isOfCandidate = std::ranges::find(files, gap.file, &ContractFile::path) != files.end();
        gap.file = (isOfCandidate ? m_candidate : m_baseline).place.source->nameOf(gap.file);
    }

    const ReadContractSide& m_baseline;
    const ReadContractSide& m_candidate;
    std::set<Gap> m_named;
};

} // namespace

Result<ReadContractSide> readContractSide(
    const ContractPlace& place, const ComparisonOptions& options, const std::stop_token& stop)
{
    if (!place.source)
        return ReadContractSide {place, nullptr};
    ContractOptions reading;
    reading.load.read.seed = options.seed;
    reading.load.read.path = options.isByReference ? ReadPath::Reference : ReadPath::Fast;
    reading.load.known = place.source->known;
    reading.others = place.others;
    reading.folder = place.folder;
    reading.isNamedByHand = place.isNamedByHand;
    reading.before = place.before;
    const auto contract = readContract(place.entry, place.source->read, reading, stop);
    if (!contract)
        return tl::unexpected(namedError(contract.error(), place));
    // Named types are known one by one: those around a fault are compared as far as they go.
    const Language language = (*contract)->language;
    const bool isReadInPart = language == Language::GraphQl || language == Language::Proto;
    if (auto broken = brokenText(**contract, *place.source); broken && !isReadInPart)
        return tl::unexpected(std::move(*broken));
    return ReadContractSide {place, withShownGaps(**contract, *place.source)};
}

Result<ComparedContract> compareContractSides(const ReadContractSide& baseline,
    const ReadContractSide& candidate, const ComparisonOptions& options, const std::stop_token& stop)
{
    const JudgeOptions& judging = options.judging;
    const Contract& newest = candidate.contract ? *candidate.contract : *baseline.contract;
    if (const auto language = languageOf(judging.profile); language && *language != newest.language)
        return tl::unexpected(
            foreignProfile(judging.profile, candidate.contract ? candidate : baseline, *language));
    auto comparison = compareSides(baseline, candidate, options.isByReference, stop);
    if (!comparison)
        return tl::unexpected(comparison.error());
    ComparedContract compared {{judging.contract, newest.language, sideOf(baseline), sideOf(candidate),
                                   judging.profile, judging.asOf},
        std::make_shared<const Comparison>(std::move(*comparison))};
    compared.diff.judgement = judge(*compared.comparison, judging, stop);
    Naming(baseline, candidate).name(compared.diff.judgement);
    return compared;
}

Result<ComparedContract> compareContract(const ContractPlace& baseline, const ContractPlace& candidate,
    const ComparisonOptions& options, const std::stop_token& stop)
{
    Result<ReadContractSide> before = ReadContractSide {baseline, nullptr};
    Result<ReadContractSide> after = ReadContractSide {candidate, nullptr};
    options.runAll(std::array<std::function<void()>, 2> {
        [&] { before = readContractSide(baseline, options, stop); },
        [&] { after = readContractSide(candidate, options, stop); },
    });
    if (!before)
        return tl::unexpected(before.error());
    if (!after)
        return tl::unexpected(after.error());
    return compareContractSides(*before, *after, options, stop);
}

} // namespace core
