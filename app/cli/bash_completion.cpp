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

/// What compgen shall offer: an argument list for it.
std::string bashOffers(WordKind kind, std::span<const std::string_view> choices)
{
    if (!choices.empty())
        return "-W '" + joined(choices) + "'";
    if (kind == WordKind::Verb)
        return "-W '" + joined(namesOf(verbs())) + "'";
    if (kind == WordKind::Folder)
        return "-d";
    return kind == WordKind::File ? "-f" : "-W ''";
}

/// The word behind the verb.
std::string bashWordOffers(const Verb& verb)
{
    if (!verb.subVerbs.empty())
        return "-W '" + joined(namesOf(verb.subVerbs)) + "'";
    const Positional word = verb.positionals.empty() ? Positional {} : verb.positionals.front();
    return bashOffers(word.kind, word.choices);
}

/// Takes the word behind a verb into its name, where the two are a sub-verb.
std::string bashSubVerbs()
{
    std::string out;
    for (const Verb* verb : verbs())
        for (const Verb* sub : verb->subVerbs)
            out += (out.empty() ? "'" : " | '") + std::string(sub->name) + "'";
    return out.empty() ? out
                       : "    ((COMP_CWORD > 2)) && case \"$verb ${COMP_WORDS[2]}\" in\n        " + out
            + ") verb+=\" ${COMP_WORDS[2]}\" ;;\n    esac\n";
}

/// The value behind an option.
std::string bashOptionCase(std::string_view verb, const Option& option)
{
    const std::string quoted = "'" + std::string(verb) + "':";
    std::string pattern = quoted + std::string(option.name);
    if (!option.shortName.empty())
        pattern += " | " + quoted + std::string(option.shortName);
    return "        " + pattern + ") offers=(" + bashOffers(option.kind, option.choices) + ") ;;\n";
}

std::string bashCases(const Verb& verb)
{
    std::string out;
    for (const Option& option : optionsOf(verb))
        if (!option.isSwitch())
            out += bashOptionCase(verb.name, option);
    return out + "        '" + std::string(verb.name) + "':*)\n"
        + "            case $word in\n"
          "                -*) offers=(-W '"
        + joined(optionNames(verb))
        + "') ;;\n"
          "                *) offers=("
        + bashWordOffers(verb)
        + ") ;;\n"
          "            esac\n"
          "            ;;\n";
}

constexpr std::string_view BashHead = R"(# Completion for bash; made by 'countersign completions bash'.
_countersign() {
    local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]} offers
    ((COMP_CWORD == 1)) && verb=
)";
constexpr std::string_view BashCases = "    case $verb:$before in\n";
constexpr std::string_view BashTail = R"(        *) offers=(-f) ;;
    esac
    COMPREPLY=($(IFS=' ' && compgen "${offers[@]}" -- "$word"))
    [[ ${offers[0]} == -[fd] ]] && compopt -o filenames
    return 0
}
complete -F _countersign countersign
)";

} // namespace

std::string bashCompletion()
{
    std::string out = std::string(BashHead) + bashSubVerbs() + std::string(BashCases);
    out += "        :*) offers=(-d -W '" + joined(namesOf(verbs())) + " --help --version') ;;\n";
    for (const Verb* verb : verbsAndSubVerbs())
        out += bashCases(*verb);
    return out.append(BashTail);
}

} // namespace cli
