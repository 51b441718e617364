// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_scripts.h"
#include "app/cli/verbs.h"

namespace cli {

namespace {

std::string fishOption(std::string_view verb, const Option& option)
{
    std::string line = "complete -c countersign -n '__fish_seen_subcommand_from " + std::string(verb)
        + "' -l " + std::string(option.name.substr(2));
    if (!option.shortName.empty())
        line += " -s " + std::string(option.shortName.substr(1));
    if (!option.choices.empty())
        line += " -x -a " + shellQuoted(joined(option.choices), "\\'");
    else if (!option.isSwitch())
        line += option.kind == WordKind::Text ? " -x" : " -r";
    return line + " -d " + shellQuoted(option.help, "\\'") + "\n";
}

} // namespace

std::string fishCompletion()
{
    std::string out =
        "# Completion for fish; made by 'countersign completions fish'.\n"
        "complete -c countersign -n __fish_use_subcommand -l help -d 'print the list of verbs'\n"
        "complete -c countersign -n __fish_use_subcommand -l version -d 'print the version'\n";
    for (const Verb* verb : verbs()) {
        const std::string name(verb->name);
        out += "complete -c countersign -n __fish_use_subcommand -a " + name + " -d "
            + shellQuoted(verb->summary, "\\'") + "\n";
        for (const Option& option : optionsOf(*verb))
            out += fishOption(name, option);
        for (const Positional& word : verb->positionals)
            if (!word.choices.empty() || word.kind == WordKind::Verb)
                out += "complete -c countersign -n '__fish_seen_subcommand_from " + name + "' -f -a "
                    + shellQuoted(joined(word.choices.empty() ? verbNames()
                                                              : std::vector<std::string_view>(
                                                                  word.choices.begin(), word.choices.end())),
                        "\\'")
                    + "\n";
    }
    return out;
}

} // namespace cli
