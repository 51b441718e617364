// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"
#include "core/lint/lint_words.h"
#include "core/lint/operation_facts.h"
#include "core/lint/path_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {
namespace {

bool isOfPath(const Element& operation)
{
    return operation.parent->kind == ElementKind::Path;
}

void checkSuccess(LintVisit& visit)
{
    const Element& operation = visit.element();
    const bool isAnswered = answersWith(operation, "2") || answersWith(operation, "3")
        || answersWith(operation, "1") || answersWith(operation, "default");
    if (!isAnswered)
        visit.find({.message = "no status of success is described"});
}

/// Where no wrong call is answered at all, that is said by another rule.
bool answersWrongCalls(const Element* operation)
{
    return answersWith(*operation, "4") || answersWith(*operation, "default");
}

/// Callbacks are answered by the other side.
void checkClientErrors(LintVisit& visit)
{
    const Element& operation = visit.element();
    if (isOfPath(operation) && !answersWrongCalls(&operation))
        visit.find({.message = "no answer to a wrong call is described"});
}

void checkOperationIds(LintVisit& visit)
{
    std::map<std::string_view, std::vector<const Element*>> byId;
    for (const Element* operation : visit.facts().operations())
        if (const FacetValue* id = operation->facet(Facet::OperationId))
            byId[id->text].push_back(operation);
    for (const auto& [id, operations] : byId) {
        if (operations.size() > 1)
            visit.find(*operations[1],
                {.message = countInWords(operations.size(), "operation is", "operations are") + " called `"
                        + std::string(id) + "`",
                    .facts = std::string(id),
                    .node = operations[1]->facet(Facet::OperationId)->node,
                    .operations = operations});
    }
}

void checkOperationWords(LintVisit& visit)
{
    const Element& operation = visit.element();
    const bool isDescribed = operation.facet(Facet::Summary) || operation.facet(Facet::Description);
    if (isDescribed)
        return;
    if (operation.parent->kind == ElementKind::Service)
        visit.find({.message = "no comment says what it does"});
    else if (isOfPath(operation))
        visit.find({.message = "neither a summary nor a description says what it does"});
}

/// Neither the operation nor the contract says anything; an empty list says that it is public.
bool saysNothingOfAccess(const Element* operation)
{
    const auto ways = childrenOfKind(*operation, ElementKind::SecurityAlternative);
    return ways.size() == 1 && !ways.front()->node;
}

void checkSecurity(LintVisit& visit)
{
    const std::vector<const Element*>& operations = visit.facts().operations();
    std::vector<const Element*> silent;
    std::ranges::copy_if(operations, std::back_inserter(silent), saysNothingOfAccess);
    if (silent.empty())
        return;
    if (silent.size() == operations.size())
        return visit.find({.message = "no operation says who may call it", .operations = silent});
    for (const Element* operation : silent)
        visit.find(*operation, {.message = "it does not say who may call it"});
}

void checkRateLimit(LintVisit& visit)
{
    std::vector<const Element*> operations;
    std::ranges::copy_if(visit.facts().operations(), std::back_inserter(operations), answersWrongCalls);
    const auto isLimited = [](const Element* operation) {
        return answersWith(*operation, "429") || answersWith(*operation, "4XX");
    };
    const auto limited = static_cast<std::size_t>(std::ranges::count_if(operations, isLimited));
    if (limited == operations.size())
        return;
    std::vector<const Element*> others;
    std::ranges::copy_if(
        operations, std::back_inserter(others), [&](const Element* each) { return !isLimited(each); });
    visit.find({.message = "429 is described for " + std::to_string(limited) + " of "
            + countInWords(operations.size(), "operation", "operations"),
        .facts = std::to_string(others.size()),
        .operations = others});
}

constexpr std::array<std::string_view, 30> PageWords {"page", "pages", "limit", "offset", "cursor", "after",
    "before", "token", "skip", "top", "take", "first", "last", "size", "count", "per", "start", "starting",
    "ending", "next", "since", "until", "marker", "from", "to", "max", "maxresults", "pagesize", "range",
    "n"};

bool isPageParameter(const Element* child)
{
    if (child->kind != ElementKind::Parameter
        || !(child->name.starts_with("query ") || child->name.starts_with("header ")))
        return false;
    return std::ranges::any_of(wordsOfName(parameterName(*child)),
        [](const std::string& word) { return std::ranges::find(PageWords, word) != PageWords.end(); });
}

bool isUnboundedList(const Element& shape)
{
    const FacetValue* types = shape.facet(Facet::Types);
    return types && (types->bits & ~NullType) == ArrayType && !shape.facet(Facet::MaxItems);
}

/// An object around a list: little beside it, and the list is called like the path or like what lists are.
bool wrapsList(const Element& shape, std::string_view segment)
{
    constexpr std::array<std::string_view, 7> ListNames {
        "items", "data", "results", "values", "entries", "records", "list"};
    constexpr std::size_t MostFields = 4;
    const std::vector<const Element*> fields = childrenOfKind(shape, ElementKind::Field);
    return fields.size() <= MostFields && std::ranges::any_of(fields, [&](const Element* field) {
        const bool isNamedSo =
            field->name == segment || std::ranges::find(ListNames, field->name) != ListNames.end();
        return isNamedSo && isUnboundedList(*field->shape);
    });
}

void checkPagination(LintVisit& visit)
{
    const Element& operation = visit.element();
    if (operation.name != "GET" || !isOfPath(operation))
        return;
    const std::string_view path = operation.parent->name;
    const std::string_view segment = path.substr(path.rfind('/') + 1);
    const Element* shape = successShape(operation);
    if (shape == nullptr || segment.find('}') != std::string_view::npos)
        return;
    const bool isList = isUnboundedList(*shape) || wrapsList(*shape, segment);
    if (isList && std::ranges::none_of(operation.children, isPageParameter))
        visit.find({.message = "it answers with a whole list, however long, in one piece"});
}

constexpr LintRule OperationLintRules[] = {
    {
        .id = "operation-id-unique",
        .title = "Several operations have one id",
        .why = "Generated clients name a method by it, mocks and acceptance criteria find the "
               "operation by it; the second one hides the first.",
        .recipe = "Give each operation an id of its own, and do not change it afterwards.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Contract},
        .check = checkOperationIds,
        .alsoKnownAs = {"spectral:operation-operationId-unique", "redocly:operation-operationId-unique",
            "oasdiff:duplicate-operation-id"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      operationId: readOrders
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
    post:
      operationId: readOrders
      summary: Places an order
      responses:
        '201': {description: Placed.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      operationId: readOrders
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
    post:
      operationId: placeOrder
      summary: Places an order
      responses:
        '201': {description: Placed.}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "operation-described",
        .title = "Nothing says what an operation does",
        .why = "Whoever reads the contract guesses from the path, and both sides guess "
               "differently.",
        .recipe = "Write a summary of a few words, and a description where it has effects that the "
                  "name does not tell.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Operation},
        .check = checkOperationWords,
        .alsoKnownAs = {"spectral:operation-description", "redocly:operation-summary", "buf:COMMENT_RPC"},
        .languages = {Language::OpenApi, Language::Proto},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
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
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "security-declared",
        .title = "Nothing says who may call an operation",
        .why = "Silence reads as public to one side and as protected to the other; tokens are then "
               "sent where they should not be, or missing where they must be.",
        .recipe = "Name the security scheme for the whole contract or the operation. Say so where it "
                  "is public: security: [].",
        .level = LintLevel::Error,
        .visits = {ElementKind::Contract},
        .check = checkSecurity,
        .alsoKnownAs = {"redocly:security-defined", "zally:104"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
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
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "response-2xx-present",
        .title = "No answer of success is described",
        .why = "Nobody can write a client for an answer that the contract does not know.",
        .recipe = "Describe the status and the body of success, or the redirection.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Operation},
        .check = checkSuccess,
        .alsoKnownAs = {"spectral:operation-success-response", "redocly:operation-2xx-response"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        4XX: {description: The call is wrong.}
)",
            .good = R"(
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
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "response-4xx-present",
        .title = "No answer to a wrong call is described",
        .why = "Every call can be wrong. Where the contract does not say how that looks, each "
               "client guesses, and users see a blank page.",
        .recipe = "Describe the statuses it answers a wrong call with: 400 or 422 where something is "
                  "sent, 401 and 403 behind a login, 404 for one thing of many.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Operation},
        .check = checkClientErrors,
        .alsoKnownAs = {"redocly:operation-4xx-response", "vacuum:operation-4xx-response"},
        .example = {.bad = R"(
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
    post:
      summary: Places an order
      responses:
        '201': {description: Placed.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
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
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "rate-limit-429",
        .title = "Not every operation says how it answers too many calls",
        .why = "A client that does not know 429 calls again at once and makes it worse.",
        .recipe = "Describe 429 with a Retry-After header, as one shared response that the operations "
                  "refer to.",
        .level = LintLevel::Info,
        .visits = {ElementKind::Contract},
        .check = checkRateLimit,
        .alsoKnownAs = {"zally:153", "spectral:owasp:api4:2023-rate-limit-responses-429"},
        .example = {.bad = R"(
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
        '404': {description: The call is wrong.}
)",
            .good = R"(
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
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "pagination-on-collections",
        .title = "A list comes whole, however long it is",
        .why = "It works with the ten entries of a test and fails with the ten thousand of a "
               "customer; adding pages later breaks every client.",
        .recipe = "Add a limit and a cursor (or page) parameter, and say in the answer where the next "
                  "page begins. Where the list is short for ever, say so with maxItems.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Operation},
        .check = checkPagination,
        .alsoKnownAs = {"zally:159"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Lists the orders
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: array, items: {type: string}}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Lists the orders
      parameters: [{name: limit, in: query, description: How many, schema: {type: integer}}]
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: array, items: {type: string}}
        4XX: {description: The call is wrong.}
)"},
    },
};

} // namespace

std::span<const LintRule> operationLintRules()
{
    return OperationLintRules;
}

} // namespace core
