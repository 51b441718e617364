// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_fix.h"

#include "core/lint/fix_place.h"
#include "core/lint/lint_fixers.h"

#include <algorithm>

namespace core {
namespace {

constexpr LintFixer Fixers[] = {
    {.rule = "ref-resolves", .make = fixReference, .bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX:
          $ref: '#/components/responses/Wrogn' # misspelled
components:
  responses:
    Wrong: {description: The call is wrong.}
)"},
    {.rule = "deprecated-has-sunset", .make = fixSunset, .isForAll = true},
    {.rule = "info-version-semver", .make = fixVersion, .bad = R"(
openapi: 3.1.0
info: {title: Orders, version: v1.2}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)"},
    {.rule = "operation-id-unique", .make = fixOperationId},
    {.rule = "security-declared", .make = fixSecurity},
    {.rule = "response-2xx-present", .make = fixSuccess},
    {.rule = "response-4xx-present", .make = fixClientError, .isForAll = true},
    {.rule = "path-params-match", .make = fixPathParameter, .isForAll = true},
    {.rule = "pagination-on-collections", .make = fixPagination},
    {.rule = "required-defined", .make = fixRequired},
    {.rule = "field-typed", .make = fixType, .isForAll = true, .bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        placed: {description: When it came in., format: date-time}
)"},
    {.rule = "example-valid", .make = fixExample, .isForAll = true},
    {.rule = "schema-example-valid", .make = fixExample, .isForAll = true},
    {.rule = "error-envelope-single", .make = fixErrorBody},
    {.rule = "error-envelope-shape", .make = fixEnvelopeShape, .bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX:
          description: The call is wrong.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      properties:
        code: {type: string, description: Which error it is., enum: [unknown]}
)"},
};

bool isMeant(const LintFinding& each, const LintFixAllTask& task)
{
    return each.finding.rule == task.rule && each.finding.candidate
        && each.finding.candidate->file == task.file && each.since != Since::Fixed;
}

/// Every patch was tried by itself; now they are tried together.
Result<void> tryTogether(const ContractFile& file, const TextPatch& patch)
{
    const Document& before = file.document;
    return patch.apply(before.tree.source().bytes()).and_then([&](std::string&& text) -> Result<void> {
        const Document after = readDocument(
            SourceText::make(std::move(text), before.tree.source().name()), {.syntax = before.syntax});
        if (after.diagnostics.size() > before.diagnostics.size())
            return fail(
                ErrorCode::Unsupported, "These places cannot be mended at once", "Mend them one by one");
        return {};
    });
}

} // namespace

std::span<const LintFixer> lintFixers()
{
    return Fixers;
}

const LintFixer* findLintFixer(std::string_view rule)
{
    const auto found = std::ranges::find(Fixers, rule, &LintFixer::rule);
    return found == std::end(Fixers) ? nullptr : found;
}

LintFixes lintFixes(const LintFixTask& task)
{
    const LintFixer* fixer = findLintFixer(task.found.finding.rule);
    return fixer ? fixer->make(task) : LintFixes();
}

Result<RecipeStep> fixAll(const LintFixAllTask& task, const std::stop_token& stop)
{
    const LintFixer* fixer = findLintFixer(task.rule);
    const ContractFile* file = fileAt(task.contract, task.file);
    if (!fixer || !fixer->isForAll || !file)
        return fail(ErrorCode::Unsupported, "Each place asks for a look of its own", "Mend them one by one");
    const auto meant = static_cast<std::size_t>(
        std::ranges::count_if(task.findings, [&](const LintFinding& each) { return isMeant(each, task); }));
    if (std::min(meant, MostFixesAtOnce) * file->document.tree.source().size() > MostBytesAtOnce)
        return fail(ErrorCode::Unsupported, "There are too many places in a file of this size",
            "Mend them one by one");
    TextPatch patch;
    std::size_t count = 0;
    for (const LintFinding& each : task.findings) {
        if (stop.stop_requested() || count == MostFixesAtOnce)
            break;
        const LintFixes fixes =
            isMeant(each, task) ? lintFixes({task.contract, each, task.options}) : LintFixes();
        if (fixes.empty())
            continue;
        // What would be written over the same bytes stays for the next time.
        if (auto merged = patch.merged(fixes.front().patch)) {
            patch = *std::move(merged);
            ++count;
        }
    }
    if (count < 2)
        return fail(ErrorCode::Unsupported, "There is one place at most to be mended", "Mend it by itself");
    return tryTogether(*file, patch).map([&] {
        return RecipeStep {
            task.file, "Mend " + std::to_string(count) + " places of " + std::string(task.rule), patch};
    });
}

} // namespace core
