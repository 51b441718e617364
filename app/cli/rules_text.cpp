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

std::string peersOf(const core::Rule& rule)
{
    std::string names;
    for (const std::string_view id : rule.alsoKnownAs)
        names += (names.empty() ? "" : ", ") + std::string(id);
    return names;
}

} // namespace

std::string ruleListText(const Paint& paint)
{
    std::string out;
    for (const core::RuleTheme& theme : core::ruleThemes()) {
        std::size_t longest = 0;
        for (const core::Rule& rule : theme.rules)
            longest = std::max(longest, rule.id.size());
        out += (out.empty() ? "" : "\n") + paint.bold(theme.name) + "\n";
        for (const core::Rule& rule : theme.rules)
            out += "  " + std::string(rule.id) + std::string(longest + 2 - rule.id.size(), ' ')
                + std::string(rule.title) + "\n";
    }
    out +=
        "\n" + counted(core::allRules().size(), "rule", "rules") + "; 'countersign rules ID' explains one.\n";
    return out;
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
    out += paragraph("also known as", peersOf(rule), paint, width);
    out += paragraph("replaced by", rule.replacedBy, paint, width);
    if (!rule.example.before.empty())
        out += document("before", rule.example.before, paint) + document("after", rule.example.after, paint);
    out.pop_back();
    return out;
}

} // namespace cli
