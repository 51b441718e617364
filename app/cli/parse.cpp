// SPDX-License-Identifier: Apache-2.0
// The verb parse.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/diagnostics_text.h"
#include "app/cli/document_json.h"
#include "app/cli/input.h"
#include "app/cli/node_walk.h"
#include "app/cli/output.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"

#include <random>

namespace cli {

namespace {

std::uint64_t unpredictableSeed()
{
    std::random_device device;
    return (std::uint64_t {device()} << 32U) | device();
}

core::ReadOptions readOptions(const Arguments& arguments)
{
    core::ReadOptions options;
    const std::string& syntax = arguments.value("--syntax");
    if (!syntax.empty())
        options.syntax = syntax == "json" ? core::Syntax::Json : core::Syntax::Yaml;
    options.path = arguments.has("--reference") ? core::ReadPath::Reference : core::ReadPath::Fast;
    options.seed = unpredictableSeed();
    return options;
}

constexpr std::string_view ParseFormats[] = {"json", "text"};
constexpr std::string_view SyntaxNames[] = {"yaml", "json"};

constexpr Positional ParseWords[] = {
    {.name = "FILE", .help = "a YAML or JSON file; '-' is standard input", .kind = WordKind::File},
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
    .summary = "print a YAML or JSON file as JSON, or what is wrong with it",
    .description
    = "Numbers keep their spelling and keys their order. Several YAML documents become an array under \"documents\". "
      "What is wrong is told on standard error with its place, and with --format json also as JSON in place of the "
      "value.\n"
      "\n"
      "With --positions the answer is one object with the value, every node's place and the diagnostics; with --format "
      "text, one line for each node. Lines and columns count from 1, columns in bytes, ends are exclusive.",
    .positionals = ParseWords,
    .options = ParseOptions,
    .formats = ParseFormats,
    .exits = "0  the file was read; there may be warnings\n"
             "2  it has an error, or could not be read at all",
    .examples = ParseExamples,
    .run = runParse,
};

} // namespace cli
