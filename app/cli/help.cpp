// SPDX-License-Identifier: Apache-2.0
// The verb help.
#include "app/cli/arguments.h"
#include "app/cli/help_text.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

namespace cli {

namespace {

core::Result<ExitCode> runHelp(const Arguments& arguments, const Console& console)
{
    std::vector<const char*> names;
    for (const std::string& name : arguments.positionals())
        names.push_back(name.c_str());
    std::span<const char* const> words(names);
    const Verb* verb = takeVerb(verbs(), words);
    if (!words.empty())
        return tl::unexpected(verb ? unknownSubVerb(*verb, words) : unknownVerb(words.front()));
    const std::string text = verb ? helpText(*verb, console.outPaint()) : overviewText(console.outPaint());
    return writeOutput(arguments.output(), text).map([] { return ExitCode::Yes; });
}

constexpr Positional HelpWords[] = {
    {.name = "VERB",
        .help = "the verb to explain; without it, all verbs are listed",
        .kind = WordKind::Verb,
        .required = false},
    {.name = "SUBVERB", .help = "the verb behind that verb to explain", .required = false},
};

constexpr Example HelpExamples[] = {
    {"countersign help parse", "The same as 'countersign parse --help'."},
};

} // namespace

extern constexpr Verb HelpVerb {
    .name = "help",
    .summary = "explain a verb",
    .positionals = HelpWords,
    .exits = "0  the text was printed\n2  there is no such verb",
    .examples = HelpExamples,
    .run = runHelp,
};

} // namespace cli
