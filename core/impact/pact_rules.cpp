// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_rules.h"

namespace core {

namespace {

/// "$.body.items[0].id" is "$.items[0].id" of the body, "$['headers']['X']" the header "X".
PactRule ruleOfFlatPath(std::string_view path)
{
    PactRule rule;
    const std::size_t begin = path.find_first_not_of("$.['\"");
    if (begin == std::string_view::npos)
        return rule;
    path.remove_prefix(begin);
    const std::size_t end = std::min(path.find_first_of(".['\""), path.size());
    rule.part = path.substr(0, end);
    path.remove_prefix(end);
    while (path.starts_with("']") || path.starts_with("\"]"))
        path.remove_prefix(2);
    if (rule.part == "headers")
        rule.part = "header";
    if (rule.part == "body") {
        rule.path = "$" + std::string(path);
        return rule;
    }
    const std::size_t name = path.find_first_not_of(".['\"");
    if (name != std::string_view::npos)
        rule.path = path.substr(name, path.find_last_not_of("]'\"") + 1 - name);
    return rule;
}

void addMatchers(const Node& said, PactRule& rule)
{
    for (const Node& matcher : said["matchers"])
        if (const Node match = matcher["match"]; match.isString())
            rule.matches.emplace_back(match.text());
}

/// A path or status has its matchers at once, the other parts one list for each path in them.
void addRulesOfPart(const Node& part, std::vector<PactRule>& rules)
{
    if (part["matchers"].isSequence()) {
        PactRule& rule = rules.emplace_back(PactRule {std::string(part.key()), {}, {}});
        return addMatchers(part, rule);
    }
    for (const Node& path : part) {
        PactRule& rule = rules.emplace_back(PactRule {std::string(part.key()), std::string(path.key()), {}});
        addMatchers(path, rule);
    }
}

} // namespace

std::vector<PactRule> readPactRules(const Node& matchingRules)
{
    std::vector<PactRule> rules;
    if (!matchingRules.isMap())
        return rules;
    for (const Node& entry : matchingRules) {
        if (!entry.key().starts_with('$')) {
            addRulesOfPart(entry, rules);
            continue;
        }
        PactRule rule = ruleOfFlatPath(entry.key());
        if (const Node match = entry["match"]; match.isString())
            rule.matches.emplace_back(match.text());
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace core
