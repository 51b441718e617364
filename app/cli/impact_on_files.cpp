// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_side.h"
#include "app/cli/diff_wording.h"
#include "app/cli/folder_sides.h"
#include "app/cli/given_day.h"
#include "app/cli/impact_input.h"
#include "app/cli/input.h"
#include "app/cli/wording.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"

#include <algorithm>
#include <span>

namespace cli {

namespace {

/// Each pact is a consumer of its own, called as it calls itself.
core::Result<std::vector<core::Consumer>> readPacts(const std::vector<std::string>& files)
{
    std::vector<core::Consumer> consumers;
    for (const std::string& file : files) {
        const auto text = readInput(file, core::ReadLimits().bytes);
        if (!text)
            return tl::unexpected(text.error());
        core::PactFile pact = core::readPact(file, std::string((*text)->bytes()));
        core::Consumer& consumer = consumers.emplace_back();
        consumer.name = pact.consumer.empty() ? file : pact.consumer;
        consumer.pacts.push_back(std::move(pact));
    }
    return consumers;
}

/// Fragments stand in files of their own: all that is named belongs to one consumer.
core::Result<core::Consumer> readOperations(const std::vector<std::string>& files)
{
    core::Consumer consumer {files.front()};
    for (const std::string& file : files) {
        const auto text = readInput(file, core::ReadLimits().bytes);
        if (!text)
            return tl::unexpected(text.error());
        consumer.operations.push_back(core::readOperations(file, std::string((*text)->bytes())));
    }
    return consumer;
}

core::Result<std::vector<core::Consumer>> readConsumers(const Arguments& arguments)
{
    auto consumers = readPacts(arguments.values("--pact"));
    if (!consumers || !arguments.has("--operations"))
        return consumers;
    auto consumer = readOperations(arguments.values("--operations"));
    if (!consumer)
        return tl::unexpected(consumer.error());
    consumers->push_back(std::move(*consumer));
    return consumers;
}

core::Error severalSchemas(const DiffSide& side, const std::vector<core::FoundContract>& schemas)
{
    constexpr std::size_t MostNamed = 5;
    std::string entries;
    for (const core::FoundContract& each : std::span(schemas).first(std::min(schemas.size(), MostNamed)))
        entries += (entries.empty() ? "" : ", ") + side.shown(each.entry);
    return {core::ErrorCode::BadInput,
        inQuotes(side.name()) + " holds " + counted(schemas.size(), "GraphQL schema", "GraphQL schemas")
            + ": " + entries + (schemas.size() > MostNamed ? ", …" : ""),
        "name the file of the one that is meant, or the folder that holds it alone"};
}

/// The files of a schema do not refer to each other: all of them are named by their folder.
core::Result<core::FoundContract> onlySchemaIn(const DiffSide& side, std::vector<core::Gap>& unread)
{
    auto folder = contractFolder(side, unread);
    if (!folder)
        return tl::unexpected(folder.error());
    std::vector<core::FoundContract>& schemas = folder->contracts;
    std::erase_if(
        schemas, [](const core::FoundContract& each) { return each.language != core::Language::GraphQl; });
    if (schemas.empty())
        return core::fail(core::ErrorCode::BadInput,
            "recorded use is held against two contracts, and " + inQuotes(side.name())
                + " is a folder without a GraphQL schema",
            "name two files, or --repo without --pact and --operations");
    if (schemas.size() > 1)
        return tl::unexpected(severalSchemas(side, schemas));
    return std::move(schemas.front());
}

core::Result<core::ContractPlace> placeOf(
    const DiffSide& side, const core::ContractSource& source, std::vector<core::Gap>& unread)
{
    if (side.kind() == SideKind::Nothing)
        return core::ContractPlace {};
    if (side.kind() == SideKind::File)
        return core::ContractPlace {
            .source = &source, .entry = side.entry(), .name = side.name(), .isNamedByHand = true};
    return onlySchemaIn(side, unread).map([&](const core::FoundContract& schema) {
        return core::ContractPlace {
            &source, schema.entry, side.name(), side.folder(), core::unreferredFiles(schema)};
    });
}

core::Result<core::ComparedContract> compareSides(
    const DiffSide& before, const DiffSide& after, std::vector<core::Gap>& unread)
{
    const core::ContractSource baseline = sourceOf(before);
    const core::ContractSource candidate = sourceOf(after);
    const auto baselinePlace = placeOf(before, baseline, unread);
    if (!baselinePlace)
        return tl::unexpected(baselinePlace.error());
    const auto candidatePlace = placeOf(after, candidate, unread);
    if (!candidatePlace)
        return tl::unexpected(candidatePlace.error());
    core::ComparisonOptions options;
    options.judging.asOf = after.date().value_or(today());
    options.judging.findWitnesses = false;
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    return core::compareContract(*baselinePlace, *candidatePlace, options);
}

} // namespace

void addContract(const core::ComparedContract& contract, ImpactReport& report)
{
    const core::Judgement& judgement = contract.diff.judgement;
    report.findings.insert(report.findings.end(), judgement.findings.begin(), judgement.findings.end());
    for (const NamedGap& gap : gapsOf(judgement.coverage))
        report.gaps.push_back(*gap.gap);
}

core::Result<ImpactReport> impactOnFiles(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    const std::string repository = named.empty() ? "." : named;
    const auto consumers = readConsumers(arguments);
    if (!consumers)
        return tl::unexpected(consumers.error());
    const auto before = DiffSide::open(arguments.positional(0), repository);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = DiffSide::open(arguments.positional(1), repository);
    if (!after)
        return tl::unexpected(after.error());
    ImpactReport report;
    return compareSides(*before, *after, report.gaps).map([&](const core::ComparedContract& compared) {
        report.baseline = before->name();
        report.candidate = after->name();
        addContract(compared, report);
        report.consumers =
            core::impactOn(compared.baseline(), compared.candidate(), report.findings, *consumers);
        return std::move(report);
    });
}

} // namespace cli
