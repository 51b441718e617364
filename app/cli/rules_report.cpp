// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules_report.h"

#include "app/cli/wording.h"
#include "core/compat/rule_example.h"

#include <algorithm>
#include <vector>

namespace cli {
namespace {

std::string_view themeOf(const core::Rule& rule)
{
    const auto has = [&](const core::RuleTheme& theme) {
        return &rule >= theme.rules.data() && &rule < theme.rules.data() + theme.rules.size();
    };
    const auto themes = core::ruleThemes();
    const auto found = std::ranges::find_if(themes, has);
    return found == themes.end() ? std::string_view() : found->name;
}

std::vector<std::string_view> profilesThatSay(const RuleFacts& facts, core::Severity severity)
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < RuleProfiles.size(); ++i)
        if (facts.severities[i] == severity)
            names.push_back(core::profileName(RuleProfiles[i]));
    return names;
}

} // namespace

RuleFacts factsOf(const core::Rule& rule)
{
    RuleFacts facts {.rule = &rule, .theme = themeOf(rule)};
    for (std::size_t i = 0; i < RuleProfiles.size(); ++i) {
        const auto judgement = core::judgeExample(rule, RuleProfiles[i]);
        if (!judgement)
            continue;
        const auto own = std::ranges::find(judgement->findings, rule.id, &core::Finding::rule);
        if (own == judgement->findings.end())
            continue;
        facts.severities[i] = own->severity;
        facts.flow = own->flow;
        facts.effect = own->effect;
    }
    return facts;
}

std::string lintThemeOf(const core::LintRule& rule)
{
    for (const core::LintTheme& theme : core::lintThemes())
        for (const core::LintRule& each : theme.rules)
            if (&each == &rule)
                return "lint: " + std::string(theme.name);
    return "lint";
}

std::string severityWords(const RuleFacts& facts)
{
    if (!facts.severities.front())
        return facts.rule->severity ? std::string(core::severityName(*facts.rule->severity))
                                    : "as its effect and direction have it";
    std::string words;
    for (const auto severity :
        {core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe, core::Severity::Docs}) {
        const auto profiles = profilesThatSay(facts, severity);
        if (profiles.empty())
            continue;
        words += (words.empty() ? "" : ", ") + std::string(core::severityName(severity));
        if (profiles.size() < RuleProfiles.size())
            words += " under " + enumeration(profiles, "and");
    }
    return words;
}

std::string_view exampleText(std::string_view document)
{
    return document.substr(document.starts_with('\n') ? 1 : 0);
}

} // namespace cli
