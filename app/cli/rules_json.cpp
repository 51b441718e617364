// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules_report.h"
#include "core/compat/diff_json.h"
#include "core/compat/ruleset.h"
#include "core/contract/language.h"
#include "core/document/json/json_writer.h"

namespace cli {
namespace {

void writeSeverities(core::JsonWriter& out, const RuleFacts& facts)
{
    out.key("severity");
    if (!facts.severities.front()) {
        out.literal("null");
        return;
    }
    out.openMap(core::JsonLayout::OneLine);
    for (std::size_t i = 0; i < RuleProfiles.size(); ++i)
        if (facts.severities[i])
            out.member(core::profileName(RuleProfiles[i]), core::severityName(*facts.severities[i]));
    out.close();
    out.member("flow", core::flowName(facts.flow));
    out.member("effect", core::effectName(facts.effect));
}

void writeExample(core::JsonWriter& out, const core::RuleExample& example)
{
    out.key("example");
    if (example.before.empty()) {
        out.literal("null");
        return;
    }
    out.openMap();
    out.member("language", core::languageId(example.language));
    out.member("before", exampleText(example.before));
    out.member("after", exampleText(example.after));
    out.close();
}

void writePeers(core::JsonWriter& out, const core::PeerIds& ids)
{
    out.key("alsoKnownAs");
    out.openSequence(core::JsonLayout::OneLine);
    for (const std::string_view id : ids)
        out.string(id);
    out.close();
}

void writeLintRule(core::JsonWriter& out, const core::LintRule& rule)
{
    out.openMap();
    out.member("id", rule.id);
    out.member("kind", "lint");
    out.member("theme", lintThemeOf(rule));
    out.member("title", rule.title);
    out.member("why", rule.why);
    out.member("recipe", rule.recipe);
    out.member("level", core::lintLevelName(rule.level));
    writePeers(out, rule.alsoKnownAs);
    out.key("example");
    out.openMap();
    out.member("language", core::languageId(core::Language::OpenApi));
    out.member("bad", exampleText(rule.example.bad));
    out.member("good", exampleText(rule.example.good));
    out.close();
    out.close();
}

void writeRule(core::JsonWriter& out, const RuleFacts& facts)
{
    const core::Rule& rule = *facts.rule;
    out.openMap();
    out.member("id", rule.id);
    out.member("kind", "change");
    out.member("theme", facts.theme);
    out.member("title", rule.title);
    out.member("message", rule.message);
    out.member("why", rule.why);
    out.member("recipe", rule.recipe);
    out.flag("patch", rule.patch != core::RecipePatch::None);
    writeSeverities(out, facts);
    writePeers(out, rule.alsoKnownAs);
    writeExample(out, rule.example);
    if (!rule.replacedBy.empty())
        out.member("replacedBy", rule.replacedBy);
    out.close();
}

} // namespace

std::string rulesJson(std::string_view only)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.rules/1");
    core::writeTool(out, {COUNTERSIGN_VERSION, core::rulesetName()});
    out.key("rules");
    out.openSequence();
    for (const core::Rule* rule : core::allRules())
        if (only.empty() || rule->id == only)
            writeRule(out, factsOf(*rule));
    for (const core::LintRule* rule : core::lintRules())
        if (only.empty() || rule->id == only)
            writeLintRule(out, *rule);
    out.close();
    out.close();
    return out.take();
}

} // namespace cli
