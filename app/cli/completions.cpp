// SPDX-License-Identifier: Apache-2.0
// The verb completions.
#include "app/cli/arguments.h"
#include "app/cli/completion_scripts.h"
#include "app/cli/output.h"
#include "app/cli/verb.h"

#include <algorithm>

namespace cli {

namespace {

struct Shell {
    std::string_view name;
    std::string (*script)();
};

constexpr std::string_view ShellNames[] = {"bash", "zsh", "fish"};
constexpr Shell Shells[] = {
    {ShellNames[0], bashCompletion}, {ShellNames[1], zshCompletion}, {ShellNames[2], fishCompletion}};

core::Result<ExitCode> runCompletions(const Arguments& arguments, const Console& /*console*/)
{
    const auto* const shell = std::ranges::find(Shells, arguments.positional(0), &Shell::name);
    return writeOutput(arguments.output(), shell->script()).map([] { return ExitCode::Yes; });
}

constexpr Positional CompletionsWords[] = {
    {.name = "SHELL", .help = "bash, zsh or fish", .choices = ShellNames},
};

constexpr Example CompletionsExamples[] = {
    {"source <(countersign completions bash)", "Complete in this shell, until it ends."},
};

} // namespace

extern constexpr Verb CompletionsVerb {
    .name = "completions",
    .summary = "print the completion script of a shell",
    .description =
        "The script completes verbs, options and their values. Packages install it; a shell can also read it "
        "when it starts.",
    .positionals = CompletionsWords,
    .exits = "0  the script was printed\n2  there is none for this shell",
    .examples = CompletionsExamples,
    .run = runCompletions,
};

} // namespace cli
