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
        return "(" + joined(verbNames()) + ")";
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

std::string zshOption(const Option& option)
{
    std::string out;
    for (const std::string_view name : {option.shortName, option.name}) {
        if (name.empty())
            continue;
        std::string spec = std::string(name) + "[" + zshText(option.help) + "]";
        if (!option.isSwitch())
            spec += ":" + std::string(option.value) + ":" + zshAction(option.kind, option.choices);
        out += " \\\n                " + shellQuoted(spec, "'\\''");
    }
    return out;
}

} // namespace

std::string zshCompletion()
{
    std::string list;
    std::string cases;
    for (const Verb* verb : verbs()) {
        const std::string name(verb->name);
        list += "            " + shellQuoted(name + ":" + zshText(verb->summary), "'\\''") + "\n";
        cases += "        " + name + ")\n            _arguments";
        for (const Option& option : optionsOf(*verb))
            cases += zshOption(option);
        for (const Positional& word : verb->positionals) {
            const WordKind kind = word.kind == WordKind::Text ? WordKind::File : word.kind;
            cases += " \\\n                "
                + shellQuoted(":" + zshText(word.name) + ":" + zshAction(kind, word.choices), "'\\''");
        }
        cases += " ;;\n";
    }
    return "#compdef countersign\n"
           "# Completion for zsh; made by 'countersign completions zsh'.\n"
           "_countersign() {\n"
           "    if ((CURRENT == 2)); then\n"
           "        local -a verbs=(\n"
        + list
        + "        )\n"
          "        _describe verb verbs\n"
          "        _files -/\n"
          "        return\n"
          "    fi\n"
          "    shift words\n"
          "    ((CURRENT--))\n"
          "    case ${words[1]} in\n"
        + cases
        + "    esac\n"
          "}\n"
          "_countersign \"$@\"\n";
}

} // namespace cli
