// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"
#include "core/lint/lint_words.h"
#include "core/lint/operation_facts.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

using DivergentGroup = std::pair<const Element*, std::vector<const DivergentBody*>>;

/// A shared response is one place, however many operations answer with it. While nobody is held to a shape,
/// one that is used all over is one proposal.
const Element* causeOf(const ResponseBody& body, bool isDeclared)
{
    return isDeclared || body.schema->target == nullptr ? body.schema : body.schema->target;
}

std::vector<DivergentGroup> byCause(const ErrorEnvelope& envelope)
{
    std::vector<DivergentGroup> groups;
    for (const DivergentBody& each : envelope.divergent) {
        const Element* cause = causeOf(each.body, envelope.isDeclared);
        const auto found = std::ranges::find(groups, cause, &DivergentGroup::first);
        if (found == groups.end())
            groups.push_back({cause, {&each}});
        else
            found->second.push_back(&each);
    }
    return groups;
}

std::string differenceWords(const EnvelopeDifference& difference)
{
    std::string words;
    if (!difference.lost.empty())
        words += namesInWords(difference.lost) + (difference.lost.size() == 1 ? " is" : " are") + " missing";
    if (!difference.changed.empty())
        words += (words.empty() ? "" : ", ") + namesInWords(difference.changed)
            + (difference.changed.size() == 1 ? " is" : " are") + " of another kind";
    return words;
}

std::string envelopeWords(const ErrorEnvelope& envelope)
{
    const std::string name = envelope.name.empty() ? "the shape" : "`" + envelope.name + "`";
    if (envelope.isDeclared)
        return name;
    return name + " that " + std::to_string(envelope.followers) + " of "
        + countInWords(envelope.total, "error has", "errors have");
}

void checkEnvelope(LintVisit& visit)
{
    const std::optional<ErrorEnvelope>& envelope = visit.facts().envelope();
    if (!envelope)
        return;
    if (envelope->schema == nullptr && envelope->total > 0)
        return visit.find(
            {.message = "nothing in this contract refers to the declared `" + envelope->name + "`"});
    for (const auto& [cause, bodies] : byCause(*envelope)) {
        std::vector<const Element*> operations;
        for (const DivergentBody* each : bodies)
            operations.push_back(each->body.operation);
        const EnvelopeDifference& difference = bodies.front()->difference;
        visit.find(*cause,
            {.message = "it is not " + envelopeWords(*envelope) + ": " + differenceWords(difference),
                .facts = namesAsFacts(difference.lost) + "!" + namesAsFacts(difference.changed),
                .operations = std::move(operations),
                // What nobody declared is proposed, and nobody fails for it.
                .level = envelope->isDeclared ? std::nullopt : std::optional(LintLevel::Info)});
    }
}

std::vector<std::string> missingParts(const ErrorEnvelope& envelope)
{
    std::vector<std::string> missing;
    const EnvelopeParts& parts = envelope.parts;
    if (parts.code == nullptr)
        missing.emplace_back("a code");
    else if (envelope.codes.empty())
        missing.emplace_back("a closed list of codes");
    if (parts.message == nullptr)
        missing.emplace_back("a message");
    if (parts.trace == nullptr)
        missing.emplace_back("a trace id");
    return missing;
}

void checkEnvelopeShape(LintVisit& visit)
{
    const std::optional<ErrorEnvelope>& envelope = visit.facts().envelope();
    if (!envelope || envelope->schema == nullptr)
        return;
    const std::vector<std::string> missing = missingParts(*envelope);
    std::string words;
    for (const std::string& part : missing)
        words += (words.empty() ? "" : ", ") + part;
    if (!missing.empty())
        visit.find(*envelope->schema, {.message = "it lacks " + words, .facts = namesAsFacts(missing)});
}

/// All that people and programs can read about the errors of a contract, in one text.
class ErrorTexts {
public:
    explicit ErrorTexts(const ErrorEnvelope& envelope, const Contract& contract)
    {
        for (const Element* each = envelope.parts.code;
             each != nullptr && each->kind != ElementKind::Contract; each = each->parent)
            addWords(*each);
        addWords(*envelope.parts.code->shape);
        for (const ResponseBody& body : errorBodies(contract)) {
            addWords(*body.response->shape);
            if (const FacetValue* examples = body.mediaType->facet(Facet::Examples))
                for (const Node& example : examples->values)
                    addValue(example);
        }
    }

    bool speakOf(const std::string& code) const { return m_text.find(code) != std::string::npos; }

private:
    void addWords(const Element& element)
    {
        if (const FacetValue* said = element.facet(Facet::Description))
            m_text.append(said->text).append("\n");
        for (const Element* child : element.children)
            if (child->kind == ElementKind::Extension && child->name.find("enum") != std::string_view::npos)
                addValue(child->node);
    }

    void addValue(const Node& node)
    {
        if (node)
            m_text.append(node.tree().source().slice(node.range())).append("\n");
    }

    std::string m_text;
};

void checkTaxonomy(LintVisit& visit)
{
    const std::optional<ErrorEnvelope>& envelope = visit.facts().envelope();
    if (!envelope || envelope->codes.empty())
        return;
    const ErrorTexts texts(*envelope, visit.contract());
    std::vector<std::string> undocumented;
    std::ranges::copy_if(envelope->codes, std::back_inserter(undocumented),
        [&](const std::string& code) { return !texts.speakOf(code); });
    if (!undocumented.empty())
        visit.find(*envelope->parts.code,
            {.message = namesInWords(undocumented) + (undocumented.size() == 1 ? " is" : " are")
                    + " explained nowhere",
                .facts = namesAsFacts(undocumented)});
}

/// "shipping_address.lines[0].sku" names three properties.
std::vector<std::string> namesOfKey(std::string_view key)
{
    std::vector<std::string> names;
    std::string name;
    for (const char each : std::string(key) + ".") {
        const bool isSeparator = each == '.' || each == '[' || each == ']' || each == '/';
        if (!isSeparator) {
            name += each;
            continue;
        }
        if (!name.empty() && !std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; }))
            names.push_back(name);
        name.clear();
    }
    return names;
}

/// Where the example of an error has its map of fields.
Node fieldsIn(const Node& example, const EnvelopeParts& parts)
{
    Node at = example.resolved();
    if (!parts.prefix.empty())
        at = at[parts.prefix.substr(0, parts.prefix.size() - 1)].resolved();
    const Node fields = at[parts.fields->name].resolved();
    return fields.isMap() ? fields : Node();
}

using NamesOfRequests = std::map<const Element*, std::set<std::string_view>>;

/// Every example of an error with the names that its operations know.
NamesOfRequests namesByMediaType(const Contract& contract)
{
    NamesOfRequests names;
    for (const ResponseBody& body : errorBodies(contract)) {
        if (!body.mediaType->facet(Facet::Examples))
            continue;
        for (const std::string_view name : requestNames(*body.operation))
            names[body.mediaType].insert(name);
    }
    return names;
}

void checkErrorFields(LintVisit& visit)
{
    const std::optional<ErrorEnvelope>& envelope = visit.facts().envelope();
    if (!envelope || envelope->parts.fields == nullptr)
        return;
    for (const auto& [mediaType, known] : namesByMediaType(visit.contract())) {
        std::vector<std::string> unknown;
        for (const Node& example : mediaType->facet(Facet::Examples)->values)
            for (const Node& entry : fieldsIn(example, envelope->parts))
                for (const std::string& name : namesOfKey(entry.key()))
                    if (!known.contains(name))
                        unknown.push_back(name);
        if (!unknown.empty())
            visit.find(*mediaType,
                {.message = "no request has " + namesInWords(unknown),
                    .facts = namesAsFacts(unknown),
                    .node = mediaType->facet(Facet::Examples)->node});
    }
}

void checkWrapper(LintVisit& visit)
{
    const std::optional<ErrorEnvelope>& envelope = visit.facts().envelope();
    if (envelope && !envelope->competingWrapper.empty())
        visit.find({.message = envelope->competingWrapper + " tells of errors, too, with a status of success",
            .facts = envelope->competingWrapper});
}

constexpr LintRule ErrorLintRules[] = {
    {
        .id = "error-envelope-single",
        .title = "An error does not come in the one error envelope",
        .why = "Clients read every error in one way: they branch on its code and quote its trace "
               "id. One that looks different is shown wrong, or not at all.",
        .recipe = "Answer with the envelope, and say what is special in its parts. Name the envelope "
                  "in .countersign/settings.yaml: until then the most frequent shape is a proposal.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Contract},
        .check = checkEnvelope,
        .alsoKnownAs = {"redocly:operation-4xx-problem-details-rfc7807", "zally:176"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
        409: {description: Paid., content: {application/json: {schema: {type: string}}}}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)"},
    },
    {
        .id = "error-envelope-shape",
        .title = "The error envelope lacks what clients need",
        .why = "Without a closed list of codes clients parse messages; without a trace id support "
               "cannot find the call in the logs.",
        .recipe = "Give the envelope a code with an enum, a message for people, and a trace id.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Contract},
        .check = checkEnvelopeShape,
        .alsoKnownAs = {"zally:176"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: For programs.}
        message: {type: string, description: For people.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)"},
    },
    {
        .id = "error-code-taxonomy",
        .title = "An error code is explained nowhere",
        .why = "Clients branch on the code; what nobody explains they treat as any other failure, "
               "or guess.",
        .recipe = "Say for each code when it is sent: in the description of the code, of a response, "
                  "or by an example.",
        .level = LintLevel::Info,
        .visits = {ElementKind::Contract},
        .check = checkTaxonomy,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND, GONE]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)"},
    },
    {
        .id = "error-fields-known",
        .title = "An error speaks of a field that no request has",
        .why = "Forms mark the field that an error names; a name that was never sent marks "
               "nothing, and users do not see what is wrong.",
        .recipe = "Call the field in the error as the request calls it.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Contract},
        .check = checkErrorFields,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {cart: {type: string, description: Which.}}}
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
              example: {code: NOT_FOUND, fields: {basket: unknown}}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {cart: {type: string, description: Which.}}}
      responses:
        '200': {description: The orders.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
              example: {code: NOT_FOUND, fields: {cart: unknown}}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)"},
    },
    {
        .id = "success-envelope-consistent",
        .title = "Successes have room for errors, beside the error envelope",
        .why = "With two ways to say that something failed each client handles one of them, and "
               "never the same.",
        .recipe = "Answer failures with a status of failure and the error envelope, and successes "
                  "with what was asked for.",
        .level = LintLevel::Info,
        .visits = {ElementKind::Contract},
        .check = checkWrapper,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        200:
          description: The order.
          content:
            application/json:
              schema:
                properties:
                  success: {type: boolean, description: Whether it went well.}
                  error: {type: string, description: What went wrong.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    post:
      summary: Places an order
      responses:
        200:
          description: The order.
          content:
            application/json:
              schema:
                properties:
                  paid: {type: boolean, description: Whether it went well.}
                  note: {type: string, description: What went wrong.}
        429:
          description: An error.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Error"}
components:
  schemas:
    Error:
      type: object
      required: [code]
      properties:
        code: {type: string, description: '`NOT_FOUND`, there is none.', enum: [NOT_FOUND]}
        message: {type: string, description: For people.}
        fields: {type: object, description: What is wrong with which field.}
        trace_id: {type: string, description: For support.}
)"},
    },
};

} // namespace

std::span<const LintRule> errorLintRules()
{
    return ErrorLintRules;
}

} // namespace core
