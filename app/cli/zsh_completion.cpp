// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_scripts.h"
#include "app/cli/verbs.h"

namespace cli {

namespace {

std::string zshAction(WordKind kind, std::span<const std::string_view> choices)
{
    if (!choices.empty())
        return "(" + joined(choices) + ")";
    if (kind == WordKind::Verb)
        return "(" + joined(namesOf(verbs())) + ")";
    if (kind == WordKind::Folder)
        return "_files -/";
    return kind == WordKind::File ? "_files" : " ";
}

/// Brackets and colons mean something to _arguments.
std::string zshText(std::string_view text)
{
    std::string out;
    for (const char each : text) {
        if (each == '[' || each == ']' || each == ':')
            out += '\\';
        out += each;
    }
    return out;
}

std::string zshQuoted(std::string_view text)
{
    return shellQuoted(text, "'\\''");
}

std::string continued(std::string_view spec)
{
    return " \\\n                " + zshQuoted(spec);
}

std::string zshOption(const Option& option)
{
    std::string out;
    for (const std::string_view name : {option.shortName, option.name}) {
        if (name.empty())
            continue;
        std::string spec = std::string(name) + "[" + zshText(option.help) + "]";
        if (!option.isSwitch())
            spec += ":" + std::string(option.value) + ":" + zshAction(option.kind, option.choices);
        out += continued(spec);
    }
    return out;
}

std::string zshCase(const Verb& verb)
{
    std::string out = "        " + zshQuoted(verb.name) + ")\n            _arguments";
    for (const Option& option : optionsOf(verb))
        out += zshOption(option);
    if (!verb.subVerbs.empty())
        return out + continued(":VERB:(" + joined(namesOf(verb.subVerbs)) + ")") + " ;;\n";
    for (const Positional& word : verb.positionals)
        out += continued(
            (word.isRepeatable ? "*:" : ":") + zshText(word.name) + ":" + zshAction(word.kind, word.choices));
    return out + " ;;\n";
}

/// Takes the word behind a verb into its name, where the two are a sub-verb.
std::string zshSubVerbs()
{
    std::string names;
    for (const Verb* verb : verbs())
        for (const Verb* sub : verb->subVerbs)
            names += (names.empty() ? "" : "|") + zshQuoted(sub->name);
    return names.empty()
        ? names
        : "    if ((CURRENT > 2)); then\n        case \"$verb ${words[2]}\" in\n        (" + names
            + ")\n            verb+=\" ${words[2]}\"\n            shift words\n            ((CURRENT--)) ;;\n"
              "        esac\n    fi\n";
}

constexpr std::string_view ZshHead = R"(#compdef countersign
# Completion for zsh; made by 'countersign completions zsh'.
_countersign() {
    if ((CURRENT == 2)); then
        local -a verbs=(
)";
constexpr std::string_view ZshMiddle = R"(        )
        _describe verb verbs
        _files -/
        return
    fi
    shift words
    ((CURRENT--))
    local verb=${words[1]}
)";
constexpr std::string_view ZshCases = "    case $verb in\n";
constexpr std::string_view ZshTail = R"(    esac
}
_countersign "$@"
)";

} // namespace

std::string zshCompletion()
{
    std::string list;
    std::string cases;
    for (const Verb* verb : verbs())
        list += "            " + zshQuoted(std::string(verb->name) + ":" + zshText(verb->summary)) + "\n";
    for (const Verb* verb : verbsAndSubVerbs())
        cases += zshCase(*verb);
    return std::string(ZshHead) + list + std::string(ZshMiddle) + zshSubVerbs() + std::string(ZshCases)
        + cases + std::string(ZshTail);
}

} // namespace cli
