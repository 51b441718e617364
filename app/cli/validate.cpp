// SPDX-License-Identifier: Apache-2.0
// The verb validate.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/diagnostics_text.h"
#include "app/cli/input.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/schema_input.h"
#include "app/cli/validate_report.h"
#include "app/cli/wording.h"
#include "app/machine/chance.h"

namespace cli {

namespace {

core::Result<core::Document> readInstance(const std::string& word, std::uint64_t seed)
{
    core::ReadOptions options;
    options.seed = seed;
    return readInput(word, options.limits.bytes)
        .map([&](const std::shared_ptr<const core::SourceText>& text) {
            return core::readDocument(text, options);
        });
}

/// Why a document that holds the instance cannot be validated; empty when it can.
std::string whyNoInstance(const core::Document& document)
{
    if (!document.isWhole())
        return "was not read as a whole";
    if (!core::isValueSyntax(document.syntax))
        return "is no value in JSON or YAML";
    if (document.tree.roots().size() > 1)
        return "holds several documents";
    return document.tree.root() ? "" : "holds no value";
}

/// Of the schema's files, each told on standard error with its places; false when one has an error.
bool areWhole(const SchemaInput& schema, const Console& console)
{
    bool areAllWhole = true;
    for (const core::ContractFile* const file : schema.documents()->files()) {
        const core::Document& document = file->document;
        if (document.diagnostics.empty())
            continue;
        const auto named =
            core::SourceText::make(std::string(document.tree.source().bytes()), schema.nameOf(*file));
        console.tell(diagnosticsText(*named, document.diagnostics, console.errPaint()));
        areAllWhole = areAllWhole && document.isWhole();
    }
    return areAllWhole;
}

SchemaWish wishOf(const Arguments& arguments)
{
    return {.dialect = core::dialectFromId(arguments.value("--dialect")),
        .maps = arguments.values("--map"),
        .seed = machine::unpredictableSeed()};
}

core::Result<void> answerValidation(
    const ValidateReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, validateJson(report));
    const bool isShown = arguments.output() == "-";
    return writeOutput(arguments.output(), validateText(report, isShown ? console.outPaint() : Paint()));
}

core::Validation validate(
    const SchemaInput& schema, const core::Validator& validator, const core::Document& instance)
{
    core::Validation validation = validator.validate(schema.schema(), instance.tree.root());
    for (std::string& doubt : validation.doubts)
        doubt = schema.inWordsOfTheUser(std::move(doubt));
    return validation;
}

core::Result<ExitCode> runValidate(const Arguments& arguments, const Console& console)
{
    const std::string& schemaWord = arguments.positional(0);
    const std::string& instanceWord = arguments.positional(1);
    if (schemaWord == instanceWord && schemaWord == "-")
        return core::fail(core::ErrorCode::BadInput,
            "schema and instance cannot both come from standard input", "name one of them as a file");
    const auto schema = SchemaInput::open(schemaWord, wishOf(arguments));
    if (!schema)
        return tl::unexpected(schema.error());
    const auto instance = readInstance(instanceWord, machine::unpredictableSeed());
    if (!instance)
        return tl::unexpected(instance.error());
    console.tell(diagnosticsText(instance->tree.source(), instance->diagnostics, console.errPaint()));
    if (!areWhole(*schema, console))
        return core::fail(core::ErrorCode::Damaged, "the schema was not read as a whole");
    const std::string why = whyNoInstance(*instance);
    if (!why.empty())
        return core::fail(core::ErrorCode::Damaged, inQuotes(instanceWord) + " " + why);
    // What refuses a value may stand in a metaschema, which the validator alone keeps.
    const core::Validator validator(schema->documents(),
        {.dialect = schema->dialect(), .assertFormats = arguments.has("--format-assertion")});
    const ValidateReport report {.instanceName = instanceWord,
        .dialect = schema->dialect(),
        .validation = validate(*schema, validator, *instance),
        .schemaFile = [&](const core::Node& node) { return schema->fileOf(node); }};
    return answerValidation(report, arguments, console).map([&] { return report.exitCode(); });
}

constexpr std::string_view ValidateFormats[] = {"text", "json"};
constexpr std::string_view DialectIds[] = {
    "draft4", "oas20", "oas30", "draft6", "draft7", "2019-09", "2020-12"};

constexpr Positional ValidateWords[] = {
    {.name = "SCHEMA",
        .help = "a file or REV:PATH, the schema in it behind '#': api.yaml#/components/schemas/Order",
        .kind = WordKind::File},
    {.name = "INSTANCE", .help = "a YAML or JSON file; '-' is standard input", .kind = WordKind::File},
};

constexpr Option ValidateOptions[] = {
    {.name = "--dialect",
        .value = "DIALECT",
        .help = "read the schema as this, where it does not say so itself with $schema",
        .choices = DialectIds},
    {.name = "--format-assertion", .help = "refuse what is not of its format; formats are remarks otherwise"},
    {.name = "--map",
        .value = "URL=DIR",
        .help = "find what begins with URL in the folder DIR; may be given again for another URL",
        .isRepeatable = true},
};

constexpr Example ValidateExamples[] = {
    {"countersign validate order.schema.json order.json", "Whether the order is valid, or where it is not."},
    {"countersign validate api.yaml#/components/schemas/Order - --format json",
        "Against a schema of an OpenAPI description, from a pipe, for a program."},
};

} // namespace

extern constexpr Verb ValidateVerb {
    .name = "validate",
    .summary = "say whether a value is valid against a schema",
    .description =
        "Each violation is told with its place in the value and, below it, the keyword of the schema that "
        "refuses it.\n"
        "\n"
        "The dialect is what $schema says, else that of the OpenAPI version of the file, else 2020-12. "
        "References are followed to files of the same folder or repository; nothing is ever fetched. Where a "
        "reference leads nowhere, or a pattern is not supported, and the answer depends on it, the answer is "
        "\"unknown\", never \"valid\".",
    .positionals = ValidateWords,
    .options = ValidateOptions,
    .formats = ValidateFormats,
    .exits = "0  valid\n"
             "1  invalid\n"
             "2  unknown: something could not be read, followed or evaluated",
    .examples = ValidateExamples,
    .run = runValidate,
};

} // namespace cli
