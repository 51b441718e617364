// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr EnumSet<Facet> Annotations {Facet::Title, Facet::Summary, Facet::Description, Facet::Comment,
    Facet::ExternalDocs, Facet::Example, Facet::Examples, Facet::Xml, Facet::TermsOfService, Facet::Contact,
    Facet::License, Facet::OperationId, Facet::Tags, Facet::TagParent, Facet::TagKind, Facet::SchemaDialect};

constexpr Rule FallbackRules[] = {
    {
        .id = "element-added",
        .title = "Something in the contract is new",
        .message = "{name} is new",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Added}, .facets = {Facet::None}},
    },
    {
        .id = "element-removed",
        .title = "Something in the contract is gone",
        .message = "{name} is gone",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::None}},
    },
    {
        .id = "element-changed",
        .title = "Something in the contract is different",
        .message = "{name} is different",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::None}},
    },
    {
        .id = "element-renamed",
        .title = "Something in the contract is called otherwise",
        .message = "{before} is now called {after}",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Renamed}, .facets = {Facet::None}},
    },
    {
        .id = "annotation-added",
        .title = "The contract says more in words",
        .message = "{name} says more in words",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Added}, .facets = Annotations},
    },
    {
        .id = "annotation-removed",
        .title = "The contract says less in words",
        .message = "{name} says less in words",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Removed}, .facets = Annotations},
    },
    {
        .id = "annotation-changed",
        .title = "The contract says it in other words",
        .message = "{name} says it in other words",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Changed}, .facets = Annotations},
    },
    {
        .id = "annotation-renamed",
        .title = "The contract says it under another name",
        .message = "{name} says it under another name",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Renamed}, .facets = Annotations},
    },
    {
        .id = "keyword-added",
        .title = "A keyword that was not there is set",
        .message = "{name}: {after}, {before} before",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Added}},
    },
    {
        .id = "keyword-removed",
        .title = "A keyword is no longer set",
        .message = "{name}: {after}, {before} before",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Removed}},
    },
    {
        .id = "keyword-changed",
        .title = "A keyword has another value",
        .message = "{name}: {after}, {before} before",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Changed}},
    },
    {
        .id = "keyword-renamed",
        .title = "A keyword goes by another name",
        .message = "{name}: {after}, {before} before",
        .why = "No rule knows this kind of change by name, so what it does is judged by its effect on the "
               "values alone: read the two versions side by side.",
        .recipe = "Keep what the baseline says and add the new beside it; where that cannot be done, publish "
                  "a new version and tell those who use the old one.",
        .when = {.actions = {Action::Renamed}},
    },
};

} // namespace

std::span<const Rule> fallbackRules()
{
    return FallbackRules;
}

} // namespace core
