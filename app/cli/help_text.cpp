// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help_text.h"

#include "app/cli/verbs.h"
#include "app/cli/wording.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t Indent = 2;
constexpr std::size_t Gap = 2;
constexpr std::size_t WidestTerm = 24;

struct Entry {
    std::string term;
    std::string text;
};

std::string heading(std::string_view title, const Paint& paint)
{
    return "\n" + paint.bold(title) + "\n";
}

/// Terms on the left, their texts in one column beside them.
std::string glossary(const std::vector<Entry>& entries)
{
    std::size_t column = 0;
    for (const Entry& entry : entries)
        column = std::max(column, std::min(entry.term.size(), WidestTerm));
    column += Indent + Gap;
    std::string out;
    for (const Entry& entry : entries) {
        std::string line = std::string(Indent, ' ') + entry.term;
        if (line.size() + Gap > column) {
            out += line + "\n";
            line.clear();
        }
        out += line + wrapped(entry.text, column, line.size());
    }
    return out;
}

std::string synopsis(const Verb& verb)
{
    std::string line("  countersign ");
    line += verb.name;
    if (!verb.run)
        return line + " VERB ...\n";
    if (!verb.options.empty() || verb.writesOutput)
        line += " [OPTION]...";
    for (const Positional& word : verb.positionals)
        line += (word.required ? " " + std::string(word.name) : " [" + std::string(word.name) + "]")
            + (word.isRepeatable ? "..." : "");
    line += "\n";
    if (!verb.subVerbs.empty())
        line.append("  countersign ").append(verb.name).append(" VERB ...\n");
    return line;
}

Entry entryOf(const Option& option)
{
    std::string term(option.shortName.empty() ? std::string() : std::string(option.shortName) + ", ");
    term += option.name;
    if (!option.isSwitch())
        term.append(" ").append(option.value);
    std::string text(option.help);
    if (!option.choices.empty() && option.name != "--color")
        text += ": " + enumeration(option.choices, "or");
    return {term, text};
}

std::vector<Entry> wordEntries(const Verb& verb)
{
    std::vector<Entry> entries;
    for (const Positional& word : verb.positionals)
        entries.push_back({std::string(word.name), std::string(word.help)});
    for (const Option& option : optionsOf(verb))
        entries.push_back(entryOf(option));
    return entries;
}

std::string verbList(std::span<const Verb* const> table)
{
    std::vector<Entry> entries;
    std::ranges::transform(table, std::back_inserter(entries), [](const Verb* verb) {
        return Entry {std::string(verb->lastName()), std::string(verb->summary)};
    });
    return glossary(entries);
}

std::string subVerbList(const Verb& verb, const Paint& paint)
{
    if (verb.subVerbs.empty())
        return {};
    return heading("Verbs", paint) + verbList(verb.subVerbs) + "\n"
        + wrapped("'countersign help " + std::string(verb.name) + " VERB' explains one of them.", 0);
}

std::string examples(const Verb& verb)
{
    std::string out;
    for (const Example& example : verb.examples)
        out += std::string(Indent, ' ').append(example.command) + "\n" + wrapped(example.what, 3 * Indent);
    return out;
}

constexpr std::string_view OverviewText =
    "Countersign reviews API contracts: what changed, whom it breaks, who agreed.";

constexpr std::string_view ExitCodes =
    "0  yes: everything was read, nothing speaks against it\n"
    "1  no\n"
    "2  unknown: something was not read or not understood, or the command line "
    "makes no sense";

/// "0  text" lines as a glossary.
std::string exitText(std::string_view lines)
{
    std::vector<Entry> entries;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        entries.push_back(
            {std::string(line.substr(0, 1)), std::string(line.substr(std::min<std::size_t>(3, end)))});
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return glossary(entries);
}

} // namespace

std::string overviewText(const Paint& paint)
{
    return std::string(OverviewText) + "\n" + heading("Usage", paint)
        + glossary({{"countersign [FOLDER]", "open the workbench"},
            {"countersign VERB ...", "work without a window, in a terminal or a pipeline"},
            {"countersign help VERB", "explain a verb"}, {"countersign --version", "print the version"}})
        + heading("Verbs", paint) + verbList(verbs()) + heading("Exit codes", paint) + exitText(ExitCodes)
        + "\n" + "A folder that is named like a verb is opened as ./NAME.\n";
}

std::string helpText(const Verb& verb, const Paint& paint)
{
    std::string out =
        paint.bold("countersign " + std::string(verb.name)) + ": " + std::string(verb.summary) + "\n";
    out += heading("Usage", paint) + synopsis(verb);
    if (!verb.description.empty())
        out += "\n" + wrapped(verb.description, 0);
    out += subVerbList(verb, paint);
    if (verb.run)
        out += heading("Options", paint) + glossary(wordEntries(verb));
    out += heading("Exit codes", paint) + exitText(verb.exits);
    if (!verb.examples.empty())
        out += heading("Examples", paint) + examples(verb);
    return out;
}

std::string versionText()
{
    return "countersign " COUNTERSIGN_VERSION "\n";
}

} // namespace cli
