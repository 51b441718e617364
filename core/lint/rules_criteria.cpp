// SPDX-License-Identifier: Apache-2.0
#include "core/contract/operations.h"
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

const std::vector<const CheckedScenario*>& scenariosAt(const LintVisit& visit)
{
    return visit.facts().criteria().of(operationLabel(visit.element()));
}

/// A scenario about several operations is found fault with at the first.
bool isFirstAt(const LintVisit& visit, const CheckedScenario& checked)
{
    return checked.scenario->operation == operationLabel(visit.element());
}

void findAt(LintVisit& visit, const CheckedScenario& checked, Position at, const std::string& message)
{
    visit.find({.message = message,
        .facts = message,
        .node = visit.facts().criteria().nodeAt(checked.scenario->file, at),
        .split = scenarioLabel(*checked.scenario)});
}

/// A contract without any scenario keeps its criteria elsewhere, or has decided to do without.
void checkPresent(LintVisit& visit)
{
    const std::vector<const Element*>& called = visit.facts().operations();
    if (visit.facts().criteria().hasAny() && scenariosAt(visit).empty()
        && std::ranges::find(called, &visit.element()) != called.end())
        visit.find({.message = "no scenario says what it promises, though others have some"});
}

/// What is wrong with the order of its steps; empty when nothing is.
std::string disorderOf(const Scenario& scenario)
{
    const auto lacks = [&](StepKind kind) {
        return std::ranges::find(scenario.steps, kind, &ScenarioStep::kind) == scenario.steps.end();
    };
    if (lacks(StepKind::Then))
        return "has no Then: nothing is promised";
    if (lacks(StepKind::When))
        return "has no When: nothing happens";
    if (!std::ranges::is_sorted(scenario.steps, {}, &ScenarioStep::kind))
        return "goes back to an earlier kind of step: it is more than one scenario";
    return {};
}

void checkWellFormed(LintVisit& visit)
{
    std::set<std::string> labels;
    for (const CheckedScenario* each : scenariosAt(visit)) {
        const Scenario& scenario = *each->scenario;
        if (!isFirstAt(visit, *each))
            continue;
        const std::string name = "the scenario \"" + scenarioLabel(scenario) + "\" ";
        if (const std::string disorder = disorderOf(scenario); !disorder.empty())
            findAt(visit, *each, scenario.at, name + disorder);
        for (const ScenarioStep& step : scenario.steps)
            if (step.text.empty())
                findAt(visit, *each, step.at, name + "has an empty " + step.keyword);
        if (!scenario.title.empty() && !labels.insert(scenarioLabel(scenario)).second)
            findAt(visit, *each, scenario.at, name + "has the name of another one");
    }
}

void checkUnderstood(LintVisit& visit)
{
    if (visit.element().kind == ElementKind::Operation)
        return checkWellFormed(visit);
    for (const Gap& gap : visit.facts().criteria().notUnderstood())
        visit.find({.message = gap.file + ": " + gap.what + " " + gap.why,
            .facts = gap.what + ": " + gap.why,
            .node = visit.facts().criteria().nodeAt(gap.file, gap.begin),
            .split = gap.file});
}

void checkRefers(LintVisit& visit)
{
    for (const CheckedScenario* each : scenariosAt(visit))
        if (isFirstAt(visit, *each) && each->note.state == CriterionState::Contradicted)
            findAt(visit, *each, each->note.at, "\"" + each->note.scenario + "\": " + each->note.what);
}

bool isErrorCode(std::string_view code)
{
    return code.starts_with('4') || code.starts_with('5');
}

void checkErrorPath(LintVisit& visit)
{
    const std::vector<const CheckedScenario*>& scenarios = scenariosAt(visit);
    const bool declaresErrors = std::ranges::any_of(visit.element().children,
        [](const Element* each) { return each->kind == ElementKind::Response && isErrorCode(each->name); });
    const bool hasErrorPath = std::ranges::any_of(scenarios, [](const CheckedScenario* each) {
        return std::ranges::any_of(each->claims.statuses(), isErrorCode);
    });
    if (!scenarios.empty() && declaresErrors && !hasErrorPath)
        visit.find({.message = "no scenario ends in one of the errors that it declares"});
}

constexpr LintRule CriteriaRules[] = {
    {
        .id = "acceptance-present",
        .title = "An operation has no acceptance criteria",
        .why = "What nobody wrote down as Given, When and Then, everybody understands in their own way: the "
               "screen is built for one behaviour, the service does another, and nothing tests for either.",
        .recipe = "Write one scenario for what it is there for and one for what goes wrong, beside it in "
                  "x-acceptance, or in a .feature file with a tag that names it (@createOrder).",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Operation},
        .check = checkPresent,
        .example = {R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
    delete:
      summary: Removes a user
      description: Whoever is signed in.
      responses:
        '204': {description: Gone.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)",
            R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)"},
    },
    {
        .id = "acceptance-wellformed",
        .title = "A scenario cannot be read as Given, When, Then",
        .why = "A scenario is a test that people can read: what was there before, what happens, what is "
               "promised. Without one of them, or with several of them mixed, it cannot be tested.",
        .recipe = "Give each scenario a name of its own, one When and at least one Then, in this order, and "
                  "make two scenarios of one that goes on behind its Then.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Contract, ElementKind::Operation},
        .check = checkUnderstood,
        .example = {R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)",
            R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)"},
    },
    {
        .id = "acceptance-refers-to-spec",
        .title = "A scenario names what the contract does not have",
        .why = "The scenario and the schema say different things about one behaviour, and each is the truth "
               "for somebody: the tests are written from one, the clients from the other.",
        .recipe = "Decide which of the two is meant. Then correct the status code, value or field in the "
                  "scenario, or add it to the responses of the operation.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Operation},
        .check = checkRefers,
        .example = {R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 202
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)",
            R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)"},
    },
    {
        .id = "acceptance-error-path",
        .title = "No scenario of an operation ends in an error",
        .why = "Everybody tests the happy path by using it. What a client sees when it goes wrong is "
               "decided by whoever gets there first, unless a scenario says it.",
        .recipe = "Write a scenario whose Then names one of the declared 4xx or 5xx responses, and what the "
                  "user sees of it.",
        .level = LintLevel::Info,
        .visits = {ElementKind::Operation},
        .check = checkErrorPath,
        .example = {R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance: Given a session When they ask who they are Then the API returns 200
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)",
            R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads a user
      description: Whoever is signed in.
      x-acceptance:
        - Given a session When they ask who they are Then the API returns 200
        - Given no session When they look in vain Then the API returns 404
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)"},
    },
};

} // namespace

std::span<const LintRule> criteriaLintRules()
{
    return CriteriaRules;
}

} // namespace core
