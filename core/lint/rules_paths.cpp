// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"
#include "core/lint/path_words.h"

namespace core {
namespace {

void checkVerbs(LintVisit& visit)
{
    for (const std::string_view segment : fixedSegments(visit.element().name)) {
        const std::string action = actionOf(segment);
        if (!action.empty())
            visit.find({.message = "`" + std::string(segment) + "` names what is done (" + action
                    + "), not what it is done to",
                .facts = std::string(segment),
                .split = std::string(segment)});
    }
}

constexpr LintRule PathRules[] = {
    {
        .id = "path-no-verbs",
        .title = "A path names an action instead of a thing",
        .why = "The method says what is done. A verb in the path says it twice, and every new action "
               "becomes a new path that callers have to learn.",
        .recipe =
            "Name the thing and let the method speak: GET /users/{id} for /getUserData, POST /users "
            "for /create_user. Keep the old path, deprecated with a sunset date, until nobody calls it.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Path},
        .check = checkVerbs,
        .alsoKnownAs = {"redocly:no-http-verbs-in-paths", "vacuum:no-http-verbs-in-path"},
        .example = {R"(
openapi: 3.1.0
info: {title: Users, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /getUserData:
    get:
      summary: Reads a user
      description: Whoever is signed in.
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
      responses:
        '200': {description: The user.}
        '404': {description: There is none.}
        '429': {description: Too many calls.}
)"},
    },
};

} // namespace

std::span<const LintRule> pathLintRules()
{
    return PathRules;
}

} // namespace core
