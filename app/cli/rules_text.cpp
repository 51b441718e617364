// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules_report.h"
#include "app/cli/wording.h"

#include <algorithm>

namespace cli {
namespace {

std::string paragraph(std::string_view label, std::string_view words, const Paint& paint, std::size_t width)
{
    if (words.empty())
        return {};
    return paint.bold(label) + "\n" + "  " + wrapped(words, 2, 2, width) + "\n";
}

std::string document(std::string_view label, std::string_view text, const Paint& paint)
{
    std::string out = paint.bold(label) + "\n";
    for (std::string_view rest = exampleText(text); !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
        out.append("  ").append(rest.substr(0, end + 1));
        rest.remove_prefix(end + 1);
    }
    return out + "\n";
}

std::string peersOf(const core::PeerIds& ids)
{
    std::string names;
    for (const std::string_view id : ids)
        names += (names.empty() ? "" : ", ") + std::string(id);
    return names;
}

template <class Rules>
std::string themeText(std::string_view name, const Rules& rules, const Paint& paint)
{
    std::size_t longest = 0;
    for (const auto& rule : rules)
        longest = std::max(longest, rule.id.size());
    std::string out = paint.bold(name) + "\n";
    for (const auto& rule : rules)
        out += "  " + std::string(rule.id) + std::string(longest + 2 - rule.id.size(), ' ')
            + std::string(rule.title) + "\n";
    return out + "\n";
}

} // namespace

std::string ruleListText(const Paint& paint)
{
    std::string out;
    for (const core::RuleTheme& theme : core::ruleThemes())
        out += themeText(theme.name, theme.rules, paint);
    for (const core::LintTheme& theme : core::lintThemes())
        out += themeText("lint: " + std::string(theme.name), theme.rules, paint);
    const std::size_t count = core::allRules().size() + core::lintRules().size();
    return out + counted(count, "rule", "rules") + "; 'countersign rules ID' explains one.\n";
}

std::string ruleText(const RuleFacts& facts, const Paint& paint, std::size_t width)
{
    const core::Rule& rule = *facts.rule;
    std::string out = paint.bold(rule.id) + "  " + paint.faint(facts.theme) + "\n";
    out += wrapped(rule.title, 0, 0, width) + "\n";
    out += paragraph("severity", severityWords(facts), paint, width);
    out += paragraph("why", rule.why, paint, width);
    out += paragraph("what to do instead", rule.recipe, paint, width);
    if (rule.patch != core::RecipePatch::None)
        out += paragraph("patch", "the safe step can be written into the candidate", paint, width);
    out += paragraph("also known as", peersOf(rule.alsoKnownAs), paint, width);
    out += paragraph("replaced by", rule.replacedBy, paint, width);
    if (!rule.example.before.empty())
        out += document("before", rule.example.before, paint) + document("after", rule.example.after, paint);
    out.pop_back();
    return out;
}

std::string lintRuleText(const core::LintRule& rule, const Paint& paint, std::size_t width)
{
    std::string out = paint.bold(rule.id) + "  " + paint.faint(lintThemeOf(rule)) + "\n";
    out += wrapped(rule.title, 0, 0, width) + "\n";
    out += paragraph("level", core::lintLevelName(rule.level), paint, width);
    out += paragraph("why", rule.why, paint, width);
    out += paragraph("what to do instead", rule.recipe, paint, width);
    out += paragraph("also known as", peersOf(rule.alsoKnownAs), paint, width);
    out += document("wrong", rule.example.bad, paint) + document("right", rule.example.good, paint);
    out.pop_back();
    return out;
}

} // namespace cli
