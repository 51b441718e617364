// SPDX-License-Identifier: Apache-2.0
// From the words of the command line to a verb, or to the workbench.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/desktop.h"
#include "app/cli/help_text.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/wording.h"
#include "app/machine/memory.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <exception>
#include <filesystem>
#include <span>

namespace {

using cli::ExitCode;

ExitCode refuse(const cli::Console& console, std::string_view verb, const core::Error& error)
{
    console.tellError(verb, error);
    return ExitCode::Unknown;
}

ExitCode print(const cli::Console& console, const std::string& text)
{
    const auto written = cli::writeOutput("-", text);
    return written ? ExitCode::Yes : refuse(console, {}, written.error());
}

cli::ColorWish colorWish(std::string_view when)
{
    if (when == "always")
        return cli::ColorWish::Always;
    return when == "never" ? cli::ColorWish::Never : cli::ColorWish::Auto;
}

ExitCode runVerb(const cli::Verb& verb, std::span<const char* const> words)
{
    const cli::Console console;
    if (cli::asksForHelp(words))
        return print(console, cli::helpText(verb, console.outPaint()));
    if (!verb.run)
        return refuse(console, verb.name, cli::unknownSubVerb(verb, words));
    const auto arguments = cli::readArguments(verb, words);
    if (!arguments)
        return refuse(console, verb.name, arguments.error());
    const cli::Console wished(colorWish(arguments->value("--color")));
    const auto done = verb.run(*arguments, wished);
    return done ? *done : refuse(wished, verb.name, done.error());
}

bool isThere(const char* path)
{
    std::error_code unreadable;
    return std::filesystem::exists(std::filesystem::symlink_status(path, unreadable));
}

ExitCode answerOption(std::string_view option)
{
    constexpr std::array<std::string_view, 2> Options {"--help", "--version"};
    const cli::Console console;
    if (option == "--help" || option == "-h")
        return print(console, cli::overviewText(console.outPaint()));
    if (option == "--version")
        return print(console, cli::versionText());
    const std::string hint = cli::didYouMean(option, Options);
    return refuse(console, {},
        {core::ErrorCode::BadInput, "unknown option " + cli::inQuotes(option),
            hint.empty() ? "options stand behind a verb or a folder; see 'countersign --help'" : hint});
}

core::Error neitherVerbNorPath(const char* word)
{
    core::Error error = cli::unknownVerb(word);
    error.message += ", and no file or folder of that name";
    return error;
}

ExitCode run(int count, char** words)
{
    const char* const first = count > 1 ? words[1] : nullptr;
    std::span<const char* const> rest(words + std::min(count, 1), words + count);
    if (const cli::Verb* verb = cli::takeVerb(cli::verbs(), rest))
        return runVerb(*verb, rest);
    if (first && *first == '-')
        return answerOption(first);
    const cli::Console console;
    if (first && !isThere(first))
        return refuse(console, {}, neitherVerbNorPath(first));
    return refuse(console, {}, cli::becomeDesktop(words));
}

} // namespace

int main(int count, char** words)
{
    cli::guardStandardStreams();
    machine::takeMemoryInLargePieces();
    // Who stops reading our answer, as head does, ends us without a word, even where a parent ignored the
    // signal.
    std::signal(SIGPIPE, SIG_DFL);
    // A file that may not grow is told like a disk that is full, and leaves nothing half-written.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return static_cast<int>(run(count, words));
    } catch (const std::exception& exception) {
        const std::string why = exception.what();
        return static_cast<int>(
            refuse(cli::Console(), {}, {core::ErrorCode::Unsupported, "gave up: " + why}));
    }
}
