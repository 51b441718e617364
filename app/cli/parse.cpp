// SPDX-License-Identifier: Apache-2.0
// The verb parse.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/diagnostics_text.h"
#include "app/cli/input.h"
#include "app/cli/json_answer.h"
#include "app/machine/chance.h"
#include "core/document/diagnostics_json.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"

namespace cli {

namespace {

core::ReadOptions readOptions(const Arguments& arguments)
{
    core::ReadOptions options;
    const std::string& syntax = arguments.value("--syntax");
    if (!syntax.empty())
        options.syntax = syntax == "json" ? core::Syntax::Json
            : syntax == "graphql"         ? core::Syntax::GraphQl
            : syntax == "proto"           ? core::Syntax::Proto
                                          : core::Syntax::Yaml;
    options.path = arguments.has("--reference") ? core::ReadPath::Reference : core::ReadPath::Fast;
    options.seed = machine::unpredictableSeed();
    return options;
}

/// What a chain of aliases may grow to: beyond any contract, and still refused before anybody wonders.
constexpr core::PrintOptions WithinASecond {.aliasedNodes = 1'000'000};

/// In place of a value: {"diagnostics": [...]}.
std::string diagnosticsJson(const core::SourceText& source, std::span<const core::Diagnostic> diagnostics)
{
    core::JsonWriter out(2);
    out.openMap();
    out.key("diagnostics");
    core::writeDiagnostics(out, source, diagnostics);
    out.close();
    return out.take();
}

/// Then the diagnostics on standard error are enough.
bool isForPeople(const Arguments& arguments, const Console& console)
{
    const bool isShown = arguments.output() == "-" && console.outIsTerminal();
    return arguments.format() == Format::Text || (isShown && !arguments.has("--format"));
}

core::Result<ExitCode> answer(
    const core::Document& document, const Arguments& arguments, const Console& console)
{
    const bool withPositions = arguments.has("--positions");
    const core::PrintedValue printed = withPositions ? core::printPositions(document, WithinASecond)
                                                     : core::printJson(document, WithinASecond);
    const core::SourceText& source = document.tree.source();
    const std::vector<core::Diagnostic> diagnostics = core::allDiagnostics(document, printed);
    console.tell(diagnosticsText(source, diagnostics, console.errPaint()));
    const bool failed = core::hasError(diagnostics);
    const ExitCode exitCode = failed ? ExitCode::Unknown : ExitCode::Yes;
    const bool hasValue = !printed.json.empty() && (withPositions || !failed);
    if (!hasValue && isForPeople(arguments, console))
        return exitCode;
    const std::string json = hasValue ? printed.json : diagnosticsJson(source, diagnostics);
    return answerJson(arguments, console, json).map([&] { return exitCode; });
}

core::Result<ExitCode> runParse(const Arguments& arguments, const Console& console)
{
    core::ReadOptions options = readOptions(arguments);
    return readInput(arguments.positional(0), options.limits.bytes)
        .and_then([&](const std::shared_ptr<const core::SourceText>& source) {
            if (options.syntax == core::Syntax::Detect)
                options.syntax = syntaxOf(*source);
            return answer(core::readDocument(source, options), arguments, console);
        });
}

constexpr std::string_view ParseFormats[] = {"json", "text"};
constexpr std::string_view SyntaxNames[] = {"yaml", "json", "graphql", "proto"};

constexpr Positional ParseWords[] = {
    {.name = "FILE",
        .help = "a YAML, JSON, GraphQL or .proto file; '-' is standard input",
        .kind = WordKind::File},
};

constexpr Option ParseOptions[] = {
    {.name = "--positions", .help = "print where every value and key stands, too"},
    {.name = "--syntax",
        .value = "SYNTAX",
        .help = "read it as this, whatever its name and first character say",
        .choices = SyntaxNames},
    {.name = "--reference", .help = "read it with the reference libraries alone: slower, the same answer"},
};

constexpr Example ParseExamples[] = {
    {"countersign parse openapi.yaml", "The file as JSON, or what is wrong with it and where."},
    {"git show HEAD:api.yaml | countersign parse - --positions", "Every node with its place, from a pipe."},
};

} // namespace

extern constexpr Verb ParseVerb {
    .name = "parse",
    .summary = "print a YAML, JSON, GraphQL or .proto file as JSON, or what is wrong with it",
    .description =
        "Numbers keep their spelling and keys their order. Several YAML documents become an array "
        "under \"documents\". "
        "What is wrong is told on standard error with its place; where standard output is no terminal, or "
        "with "
        "--format json, it is also told there, as {\"diagnostics\": [...]} in place of the value.\n"
        "\n"
        "With --positions the answer is one object with the value, every node's place and the "
        "diagnostics, even when "
        "there are errors. Lines and columns count from 1, columns in bytes; ends are exclusive.",
    .positionals = ParseWords,
    .options = ParseOptions,
    .formats = ParseFormats,
    .exits = "0  the file was read; there may be warnings\n"
             "2  it has an error, or could not be read at all",
    .examples = ParseExamples,
    .run = runParse,
};

} // namespace cli
