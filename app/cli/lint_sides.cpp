// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint_sides.h"

#include "app/cli/folder_sides.h"
#include "app/cli/wording.h"
#include "core/compat/contract_pairs.h"

#include <filesystem>

namespace cli {

namespace {

namespace fs = std::filesystem;

using ReadContract = std::shared_ptr<const core::Contract>;

/// A contract on one side.
struct LintPlace {
    const DiffSide* side = nullptr; ///< null where it does not exist
    std::string entry = {};
    std::vector<std::string> others = {};
};

core::Result<ReadContract> readPlace(const LintPlace& place, std::uint64_t seed)
{
    if (place.side == nullptr)
        return ReadContract();
    core::ContractOptions options;
    options.load.read.seed = seed;
    options.others = place.others;
    return core::readContract(place.entry, place.side->reader(), options).map_error([&](core::Error&& error) {
        const std::string shown = place.side->shown(place.entry);
        error.message = replaced(error.message, place.entry, shown);
        if (error.message.find(shown) == std::string::npos)
            error.message = shown + ": " + error.message;
        return std::move(error);
    });
}

void showFiles(std::vector<core::LintFinding>& findings, const DiffSide& side)
{
    for (core::LintFinding& each : findings)
        if (each.finding.candidate)
            each.finding.candidate->file = side.shown(each.finding.candidate->file);
}

std::vector<core::LintFinding> findingsOf(
    const ReadContract& contract, const LintPlace& place, const core::LintOptions& options)
{
    if (!contract)
        return {};
    core::LintOptions withFeatures = options;
    withFeatures.features = place.side->features();
    std::vector<core::LintFinding> findings = core::lint(*contract, withFeatures);
    showFiles(findings, *place.side);
    return findings;
}

std::vector<core::Gap> shownGaps(std::vector<core::Gap> gaps, const DiffSide& side)
{
    for (core::Gap& gap : gaps)
        gap.file = side.shown(gap.file);
    return gaps;
}

core::Coverage coverageOf(const core::Contract& contract, const DiffSide& side)
{
    core::Coverage coverage;
    coverage.operationsCompared = coverage.operationsTotal = contract.operationCount;
    coverage.schemasCompared = coverage.schemasTotal = contract.schemaCount;
    coverage.notUnderstood = shownGaps(contract.notUnderstood, side);
    coverage.unresolved = shownGaps(contract.unresolved, side);
    coverage.diagnostics = shownGaps(contract.diagnostics, side);
    return coverage;
}

std::optional<core::ErrorEnvelope> envelopeIn(const ReadContract& contract, const core::LintOptions& options)
{
    return contract ? core::findErrorEnvelope(*contract, options.envelope) : std::nullopt;
}

LintedEnvelope envelopeOf(
    const ReadContract& before, const ReadContract& after, const core::LintOptions& options)
{
    const auto now = envelopeIn(after, options);
    LintedEnvelope envelope;
    if (!now)
        return envelope;
    envelope.schema = now->file + "#" + now->pointer;
    envelope.isDeclared = now->isDeclared;
    envelope.followers = now->followers;
    envelope.total = now->total;
    envelope.competingWrapper = now->competingWrapper;
    envelope.codes = now->codes;
    if (before)
        envelope.changes = core::compareCodes(envelopeIn(before, options), now);
    return envelope;
}

SideTexts textsOf(const core::Contract& contract, const DiffSide& side)
{
    SideTexts texts {contract.documents, {}};
    for (const core::ContractFile* file : texts.documents->files())
        texts.files.emplace_back(side.shown(file->path), &file->document.tree.source());
    return texts;
}

core::Result<LintedContract> lintPlaces(const LintPlace& before, const LintPlace& after, const LintWish& wish)
{
    const auto baseline = readPlace(before, wish.seed);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto candidate = readPlace(after, wish.seed);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const core::Contract& contract = **candidate;
    const bool hasErrors = contract.language == core::Language::OpenApi;
    LintedContract linted {.contract = wish.options.contract,
        .name = after.side->shown(after.entry),
        .title = contract.title,
        .version = contract.version,
        .language = contract.language,
        .findings = findingsOf(*candidate, after, wish.options),
        .envelope = hasErrors ? envelopeOf(*baseline, *candidate, wish.options) : LintedEnvelope(),
        .coverage = coverageOf(contract, *after.side),
        .operations = contract.operationCount,
        .schemas = contract.schemaCount,
        .texts = textsOf(contract, *after.side)};
    if (!wish.baseline.empty())
        linted.findings =
            core::lintAgainst(findingsOf(*baseline, before, wish.options), std::move(linted.findings));
    linted.suppressed = core::takeSuppressed(linted.findings, wish.suppressions, wish.options.asOf);
    return linted;
}

bool isOnDisk(const LintWish& wish)
{
    std::error_code unreadable;
    return fs::exists(wish.target, unreadable);
}

/// A folder of the repository that the target lies in.
std::string folderOf(const LintWish& wish)
{
    if (!isOnDisk(wish))
        return wish.repository;
    std::error_code unreadable;
    const fs::path target(wish.target);
    if (fs::is_directory(target, unreadable))
        return wish.target;
    return target.has_parent_path() ? target.parent_path().string() : ".";
}

/// Of a folder its path from the root.
std::string folderFromRoot(const LintWish& wish, const core::Repository& repository)
{
    if (!isOnDisk(wish))
        return wish.target.substr(std::min(wish.target.find(':') + 1, wish.target.size()));
    std::error_code unreadable;
    const fs::path folder = fs::weakly_canonical(wish.target, unreadable);
    const std::string inside = folder.lexically_relative(repository.root()).generic_string();
    return inside == "." ? std::string() : inside;
}

/// Null where the baseline does not have it; an unknown revision is an Error.
core::Result<std::optional<DiffSide>> openBaseline(const LintWish& wish, const DiffSide& candidate)
{
    if (wish.baseline.empty())
        return std::nullopt;
    const std::string folder = folderOf(wish);
    const auto repository = core::Repository::open(folder);
    if (!repository)
        return tl::unexpected(repository.error());
    if (const auto revision = repository->revision(wish.baseline); !revision)
        return tl::unexpected(revision.error());
    const bool isFile = candidate.kind() == SideKind::File;
    const std::string path = isFile ? candidate.entry() : folderFromRoot(wish, *repository);
    auto side = DiffSide::open(wish.baseline + ":" + path, folder);
    if (side)
        return std::optional(std::move(*side));
    if (side.error().code == core::ErrorCode::NotFound)
        return std::nullopt;
    return tl::unexpected(side.error());
}

core::Result<void> lintFolders(const LintWish& wish, const std::optional<DiffSide>& baseline,
    const DiffSide& candidate, LintReport& report)
{
    const auto after = contractFolder(candidate, report.unread);
    if (!after)
        return tl::unexpected(after.error());
    std::vector<core::Gap> unreadBefore; // of the baseline: what is linted is the candidate
    core::ContractFolder before;
    if (baseline)
        if (auto folder = contractFolder(*baseline, unreadBefore))
            before = std::move(*folder);
    for (const core::ContractPair& pair : core::pairContracts(before.contracts, after->contracts)) {
        if (pair.candidate == nullptr)
            continue;
        LintWish each = wish;
        each.options.contract = pair.id;
        const LintPlace old = pair.baseline
            ? LintPlace {&*baseline, pair.baseline->entry, core::unreferredFiles(*pair.baseline)}
            : LintPlace {};
        auto linted = lintPlaces(
            old, {&candidate, pair.candidate->entry, core::unreferredFiles(*pair.candidate)}, each);
        if (linted)
            report.contracts.push_back(std::move(*linted));
        else
            report.unread.push_back({candidate.shown(pair.candidate->entry), {}, {}, linted.error().message});
    }
    return {};
}

} // namespace

core::Result<void> lintSides(const LintWish& wish, LintReport& report)
{
    const auto candidate = DiffSide::open(wish.target, wish.repository);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const auto baseline = openBaseline(wish, *candidate);
    if (!baseline)
        return tl::unexpected(baseline.error());
    if (candidate->kind() == SideKind::Folder)
        return lintFolders(wish, *baseline, *candidate, report);
    const LintPlace old = *baseline ? LintPlace {&**baseline, (*baseline)->entry()} : LintPlace {};
    return lintPlaces(old, {&*candidate, candidate->entry()}, wish).map([&](LintedContract&& linted) {
        report.contracts.push_back(std::move(linted));
    });
}

core::Result<std::optional<core::SettingsFile>> policyOver(const LintWish& wish)
{
    const auto repository = core::Repository::open(folderOf(wish));
    if (!repository)
        return std::nullopt;
    return core::readTrustedSettings(*repository).map([](core::SettingsFile&& file) {
        return std::optional(std::move(file));
    });
}

} // namespace cli
