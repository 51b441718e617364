// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.h"

#include "app/cli/wording.h"

#include <algorithm>
#include <iterator>

namespace cli {

extern const Verb AuditVerb, ChangelogVerb, CheckVerb, CompletionsVerb, ContractsVerb, DiffVerb, EnrollVerb,
    FreezeVerb, HelpVerb, ImpactVerb, InitVerb, LintVerb, MigrationVerb, PacketVerb, ParseVerb, ReviewVerb,
    RulesVerb, SampleVerb, ShowVerb, TrustVerb, ValidateVerb, VerifyVerb;

namespace {

constexpr const Verb* Table[] = {
    &ContractsVerb,
    &CheckVerb,
    &ReviewVerb,
    &DiffVerb,
    &ImpactVerb,
    &PacketVerb,
    &VerifyVerb,
    &AuditVerb,
    &ChangelogVerb,
    &MigrationVerb,
    &LintVerb,
    &RulesVerb,
    &ValidateVerb,
    &ParseVerb,
    &ShowVerb,
    &InitVerb,
    &SampleVerb,
    &EnrollVerb,
    &TrustVerb,
    &FreezeVerb,
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

std::vector<const Verb*> verbsAndSubVerbs()
{
    std::vector<const Verb*> all;
    for (const Verb* verb : Table) {
        all.push_back(verb);
        all.insert(all.end(), verb->subVerbs.begin(), verb->subVerbs.end());
    }
    return all;
}

const Verb* takeVerb(std::span<const Verb* const> table, std::span<const char* const>& words)
{
    const Verb* taken = nullptr;
    while (!words.empty()) {
        const auto found = std::ranges::find(table, std::string_view(words.front()), &Verb::lastName);
        if (found == table.end())
            break;
        taken = *found;
        table = taken->subVerbs;
        words = words.subspan(1);
    }
    return taken;
}

std::vector<std::string_view> namesOf(std::span<const Verb* const> table)
{
    std::vector<std::string_view> names;
    std::ranges::transform(table, std::back_inserter(names), &Verb::lastName);
    return names;
}

core::Error unknownVerb(std::string_view name)
{
    const std::string hint = didYouMean(name, namesOf(Table));
    return {core::ErrorCode::BadInput, "there is no verb " + inQuotes(name),
        hint.empty() ? "'countersign --help' lists the verbs" : hint};
}

core::Error unknownSubVerb(const Verb& verb, std::span<const char* const> words)
{
    const std::vector<std::string_view> names = namesOf(verb.subVerbs);
    const std::string line = inQuotes("countersign " + std::string(verb.name));
    const std::string use =
        names.empty() ? "use " + line : "use " + line + " with " + enumeration(names, "or");
    if (words.empty())
        return {core::ErrorCode::BadInput, "the word that says what to do is missing", use};
    const std::string hint = didYouMean(words.front(), names);
    return {core::ErrorCode::BadInput, "there is no verb " + inQuotes(words.front()) + " behind " + line,
        hint.empty() ? use : hint};
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
