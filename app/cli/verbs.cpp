// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"

#include "app/cli/wording.h"

#include <algorithm>
#include <iterator>

namespace cli {

extern const Verb AuditVerb, ChangelogVerb, CheckVerb, CompletionsVerb, ContractsVerb, DiffVerb, HelpVerb,
    ImpactVerb, InitVerb, LintVerb, ParseVerb, RulesVerb, SampleVerb, ShowVerb, ValidateVerb;

namespace {

constexpr const Verb* Table[] = {
    &ContractsVerb,
    &CheckVerb,
    &DiffVerb,
    &ImpactVerb,
    &AuditVerb,
    &ChangelogVerb,
    &LintVerb,
    &RulesVerb,
    &ValidateVerb,
    &ParseVerb,
    &ShowVerb,
    &InitVerb,
    &SampleVerb,
    &HelpVerb,
    &CompletionsVerb,
};

constexpr std::string_view ColorChoices[] = {"auto", "always", "never"};

constexpr Option OutputOption {
    .name = "--output",
    .shortName = "-o",
    .value = "FILE",
    .help = "write the answer to FILE instead of standard output ('-'), whole or not at all",
    .kind = WordKind::File,
};
constexpr Option ColorOption {
    .name = "--color",
    .value = "WHEN",
    .help = "auto (on terminals, unless NO_COLOR is set), always or never",
    .choices = ColorChoices,
};
constexpr Option HelpOption {.name = "--help", .shortName = "-h", .help = "print this text"};

/// Its choices differ from verb to verb.
Option formatOption(const Verb& verb)
{
    return {.name = "--format",
        .value = "FORMAT",
        .help = "shape of the answer; the first is the default",
        .choices = verb.formats};
}

} // namespace

std::span<const Verb* const> verbs()
{
    return Table;
}

const Verb* findVerb(std::string_view name)
{
    const auto* const found = std::ranges::find(Table, name, &Verb::name);
    return found == std::end(Table) ? nullptr : *found;
}

std::vector<std::string_view> verbNames()
{
    std::vector<std::string_view> names;
    std::ranges::transform(Table, std::back_inserter(names), &Verb::name);
    return names;
}

core::Error unknownVerb(std::string_view name)
{
    const std::string hint = didYouMean(name, verbNames());
    return {core::ErrorCode::BadInput, "there is no verb " + inQuotes(name),
        hint.empty() ? "'countersign --help' lists the verbs" : hint};
}

std::vector<Option> optionsOf(const Verb& verb)
{
    std::vector<Option> options(verb.options.begin(), verb.options.end());
    if (!verb.formats.empty())
        options.push_back(formatOption(verb));
    if (verb.writesOutput)
        options.push_back(OutputOption);
    options.push_back(ColorOption);
    options.push_back(HelpOption);
    return options;
}

} // namespace cli
