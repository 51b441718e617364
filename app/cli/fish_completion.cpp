// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_scripts.h"
#include "app/cli/verbs.h"

namespace cli {

namespace {

std::string fishQuoted(std::string_view text)
{
    return shellQuoted(text, "\\'");
}

/// The beginning of each line about what may stand behind a verb.
std::string behindVerb(const Verb& verb)
{
    return "complete -c countersign -n \"__countersign_at '" + std::string(verb.name) + "'\"";
}

std::string fishOption(const Verb& verb, const Option& option)
{
    std::string line = behindVerb(verb) + " -l " + std::string(option.name.substr(2));
    if (!option.shortName.empty())
        line += " -s " + std::string(option.shortName.substr(1));
    if (!option.choices.empty())
        line += " -x -a " + fishQuoted(joined(option.choices));
    else if (!option.isSwitch())
        line += option.kind == WordKind::Text ? " -x" : " -r";
    return line + " -d " + fishQuoted(option.help) + "\n";
}

std::string fishWords(const Verb& verb)
{
    std::string out;
    for (const Verb* sub : verb.subVerbs)
        out += behindVerb(verb) + " -f -a " + std::string(sub->lastName()) + " -d " + fishQuoted(sub->summary)
            + "\n";
    for (const Positional& word : verb.positionals) {
        const std::string offers =
            word.kind == WordKind::Verb ? joined(namesOf(verbs())) : joined(word.choices);
        if (!offers.empty())
            out += behindVerb(verb) + " -f -a " + fishQuoted(offers) + "\n";
    }
    return out;
}

/// Tells verb and sub-verb apart: "show" is the one, "packet show" the other.
std::string fishVerbTest()
{
    std::string names;
    for (const Verb* verb : verbs())
        for (const Verb* sub : verb->subVerbs)
            names += " " + fishQuoted(sub->name);
    std::string out = "function __countersign_at\n"
                      "    set -l words (commandline -opc)\n"
                      "    set -l verb \"$words[2]\"\n";
    if (!names.empty())
        out += "    contains -- \"$words[2] $words[3]\"" + names + "; and set verb \"$words[2] $words[3]\"\n";
    return out + "    test \"$verb\" = \"$argv[1]\"\nend\n";
}

} // namespace

std::string fishCompletion()
{
    std::string out = "# Completion for fish; made by 'countersign completions fish'.\n" + fishVerbTest()
        + "complete -c countersign -n __fish_use_subcommand -l help -d 'print the list of verbs'\n"
          "complete -c countersign -n __fish_use_subcommand -l version -d 'print the version'\n";
    for (const Verb* verb : verbs())
        out += "complete -c countersign -n __fish_use_subcommand -a " + std::string(verb->name) + " -d "
            + fishQuoted(verb->summary) + "\n";
    for (const Verb* verb : verbsAndSubVerbs()) {
        for (const Option& option : optionsOf(*verb))
            out += fishOption(*verb, option);
        out += fishWords(*verb);
    }
    return out;
}

} // namespace cli
