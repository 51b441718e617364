// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_side.h"
#include "app/cli/diff_wording.h"
#include "app/cli/given_day.h"
#include "app/cli/impact_input.h"
#include "app/cli/input.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"

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

core::Result<core::ComparedContract> compareFiles(const DiffSide& before, const DiffSide& after)
{
    if (before.kind() == SideKind::Folder || after.kind() == SideKind::Folder)
        return core::fail(core::ErrorCode::BadInput,
            "recorded use is held against two contracts, not folders",
            "name two files, or --repo without --pact and --operations");
    const core::ContractSource baseline {
        before.reader(), [&](const std::string& path) { return before.shown(path); }};
    const core::ContractSource candidate {
        after.reader(), [&](const std::string& path) { return after.shown(path); }};
    core::ComparisonOptions options;
    options.judging.asOf = after.date().value_or(today());
    options.judging.findWitnesses = false;
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    const auto place = [](const DiffSide& side, const core::ContractSource& source) {
        return side.kind() == SideKind::Nothing
            ? core::ContractPlace {}
            : core::ContractPlace {
                .source = &source, .entry = side.entry(), .name = side.name(), .isNamedByHand = true};
    };
    return core::compareContract(place(before, baseline), place(after, candidate), options);
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
    return compareFiles(*before, *after).map([&](const core::ComparedContract& compared) {
        ImpactReport report;
        report.baseline = before->name();
        report.candidate = after->name();
        addContract(compared, report);
        report.consumers =
            core::impactOn(compared.baseline(), compared.candidate(), report.findings, *consumers);
        return report;
    });
}

} // namespace cli
