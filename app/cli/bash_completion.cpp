// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_scripts.h"
#include "app/cli/verbs.h"

namespace cli {

namespace {

std::vector<std::string_view> optionNames(const Verb& verb)
{
    std::vector<std::string_view> names;
    for (const Option& option : optionsOf(verb))
        for (const std::string_view name : {option.shortName, option.name})
            if (!name.empty())
                names.push_back(name);
    return names;
}

/// What may follow an option or stand as a word, as an argument list of bash's compgen.
std::string compgen(WordKind kind, std::span<const std::string_view> choices, bool valueIsText)
{
    if (!choices.empty())
        return "-W '" + joined(choices) + "'";
    if (kind == WordKind::Verb)
        return "-W '" + joined(verbNames()) + "'";
    if (kind == WordKind::Folder)
        return "-d";
    return kind == WordKind::Text && valueIsText ? "-W ''" : "-f";
}

std::string bashCases(const Verb& verb)
{
    const std::string name(verb.name);
    std::string out;
    for (const Option& option : optionsOf(verb)) {
        if (option.isSwitch())
            continue;
        out += "        " + name + ":" + std::string(option.name);
        if (!option.shortName.empty())
            out += " | " + name + ":" + std::string(option.shortName);
        out += ") offers=(" + compgen(option.kind, option.choices, true) + ") ;;\n";
    }
    out += "        " + name + ":*)\n            case $word in\n                -*) offers=(-W '"
        + joined(optionNames(verb)) + "') ;;\n                *) offers=(";
    const Positional word = verb.positionals.empty() ? Positional {} : verb.positionals.front();
    return out + compgen(word.kind, word.choices, false) + ") ;;\n            esac ;;\n";
}

} // namespace

std::string bashCompletion()
{
    std::string out = "# Completion for bash; made by 'countersign completions bash'.\n"
                      "_countersign() {\n"
                      "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} offers\n"
                      "    if ((COMP_CWORD == 1)); then\n"
                      "        COMPREPLY=($(compgen -d -W '"
        + joined(verbNames())
        + " --help --version' -- \"$word\"))\n"
          "        return\n"
          "    fi\n"
          "    case ${COMP_WORDS[1]}:$before in\n";
    for (const Verb* verb : verbs())
        out += bashCases(*verb);
    return out
        + "        *) offers=(-f) ;;\n"
          "    esac\n"
          "    local IFS=$'\\n'\n"
          "    COMPREPLY=($(IFS=' ' compgen \"${offers[@]}\" -- \"$word\"))\n"
          "    [[ ${offers[0]} == -[fd] ]] && compopt -o filenames\n"
          "}\n"
          "complete -F _countersign countersign\n";
}

} // namespace cli
