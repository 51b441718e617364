// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_run.h"

#include "app/cli/folder_sides.h"
#include "app/cli/given_day.h"
#include "app/cli/input.h"
#include "app/cli/wording.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"
#include "core/base/text.h"
#include "core/compat/ignore_file.h"
#include "core/compat/ruleset.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace cli {

namespace {

struct BothSides {
    DiffSide baseline;
    DiffSide candidate;
};

core::Result<BothSides> openSides(const ComparisonOrder& order, const Arguments& arguments)
{
    const std::string& first = order.baseline;
    const std::string& second = order.candidate;
    if (first == "-" && second == "-")
        return core::fail(core::ErrorCode::BadInput, "both sides cannot come from standard input",
            "name one of them as a file or as REV:PATH");
    const std::string& named = arguments.value("--repo");
    const std::string repository = named.empty() ? "." : named;
    auto baseline = DiffSide::open(first, repository);
    if (!baseline)
        return tl::unexpected(baseline.error());
    auto candidate = DiffSide::open(second, repository);
    if (!candidate)
        return tl::unexpected(candidate.error());
    return BothSides {std::move(*baseline), std::move(*candidate)};
}

/// The day against which sunset dates are held: asked for, else when the candidate was committed, else today.
core::Result<std::chrono::year_month_day> asOfDate(const Arguments& arguments, const DiffSide& candidate)
{
    return givenDay(arguments, "--as-of").map([&](const auto& given) {
        return given.value_or(candidate.date().value_or(today()));
    });
}

/// Lines of the file that hide nothing are told beside the answer.
core::Result<std::vector<core::Suppression>> suppressions(const Arguments& arguments, const Console& console)
{
    const std::string& file = arguments.value("--import-ignore");
    if (file.empty())
        return std::vector<core::Suppression>();
    return readInput(file, core::ReadLimits().bytes)
        .and_then([&](const std::shared_ptr<const core::SourceText>& text) {
            return core::importIgnores(text->bytes(), file);
        })
        .map([&](core::ImportedIgnores&& imported) {
            for (const std::string& warning : imported.warnings)
                console.tell(
                    console.errPaint().yellow("warning:") + " " + core::escapedForTerminal(warning) + "\n");
            return std::move(imported.suppressions);
        });
}

core::Result<core::ComparisonOptions> optionsOf(const ComparisonOrder& order, const Arguments& arguments,
    const DiffSide& candidate, const Console& console)
{
    core::ComparisonOptions options;
    options.judging = order.judging;
    const auto date = asOfDate(arguments, candidate);
    if (!date)
        return tl::unexpected(date.error());
    options.judging.asOf = *date;
    if (const auto profile = core::profileFromName(arguments.value("--profile")))
        options.judging.profile = *profile;
    options.judging.findWitnesses = !arguments.has("--no-witness");
    options.isByReference = arguments.has("--reference");
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    return suppressions(arguments, console).map([&](std::vector<core::Suppression>&& imported) {
        std::ranges::move(imported, std::back_inserter(options.judging.suppressions));
        return std::move(options);
    });
}

core::ContractPlace placeOfFile(const DiffSide& side, const core::ContractSource& source)
{
    if (side.kind() == SideKind::Nothing)
        return {};
    return {.source = &source, .entry = side.entry(), .name = side.name(), .isNamedByHand = true};
}

core::Result<void> compareFileSides(
    const BothSides& sides, const core::ComparisonOptions& options, DiffReport& report)
{
    const core::ContractSource before = sourceOf(sides.baseline);
    const core::ContractSource after = sourceOf(sides.candidate);
    return core::compareContract(
        placeOfFile(sides.baseline, before), placeOfFile(sides.candidate, after), options)
        .map([&](core::ComparedContract&& compared) {
            report.contracts.push_back(reported(std::move(compared), before, after));
        });
}

core::Result<void> compareSides(
    const BothSides& sides, const core::ComparisonOptions& options, DiffReport& report)
{
    const SideKind before = sides.baseline.kind();
    const SideKind after = sides.candidate.kind();
    if (before == SideKind::Nothing && after == SideKind::Nothing)
        return core::fail(core::ErrorCode::BadInput, "there is nothing on either side");
    report.isPair = before != SideKind::Folder && after != SideKind::Folder;
    if (report.isPair)
        return compareFileSides(sides, options, report);
    if (before == after)
        return compareFolderSides(sides.baseline, sides.candidate, options, report);
    return core::fail(core::ErrorCode::BadInput, "a folder can only be compared with a folder",
        "name the contract in it, or two folders");
}

} // namespace

core::Result<DiffReport> compareAsAsked(
    const ComparisonOrder& order, const Arguments& arguments, const Console& console)
{
    const auto sides = openSides(order, arguments);
    if (!sides)
        return tl::unexpected(sides.error());
    return optionsOf(order, arguments, sides->candidate, console)
        .and_then([&](core::ComparisonOptions&& options) {
            options.judging.findWitnesses &= order.findWitnesses;
            DiffReport report;
            report.baseline = sides->baseline.name();
            report.candidate = sides->candidate.name();
            report.profile = options.judging.profile;
            report.asOf = options.judging.asOf;
            report.failsOn =
                arguments.value("--fail-on") == "risky" ? core::Severity::Risky : core::Severity::Breaking;
            report.isVerbose = arguments.has("--verbose");
            report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
            return compareSides(*sides, options, report).map([&] { return std::move(report); });
        });
}

} // namespace cli
