// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_rule.h"
#include "core/lint/lint_tables.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {
namespace {

struct LintRuleBook {
    std::array<LintTheme, 7> themes {{
        {"documents", documentLintRules()},
        {"paths and versions", pathLintRules()},
        {"operations", operationLintRules()},
        {"errors", errorLintRules()},
        {"schemas", schemaLintRules()},
        {"examples", exampleLintRules()},
        {"acceptance criteria", criteriaLintRules()},
    }};
    std::vector<const LintRule*> inOrder = {};

    LintRuleBook()
    {
        for (const LintTheme& theme : themes)
            for (const LintRule& rule : theme.rules)
                inOrder.push_back(&rule);
    }
};

const LintRuleBook& lintRuleBook()
{
    static const LintRuleBook book;
    return book;
}

} // namespace

std::span<const LintTheme> lintThemes()
{
    return lintRuleBook().themes;
}

std::span<const LintRule* const> lintRules()
{
    return lintRuleBook().inOrder;
}

const LintRule* findLintRule(std::string_view id)
{
    const std::vector<const LintRule*>& rules = lintRuleBook().inOrder;
    const auto found = std::ranges::find(rules, id, &LintRule::id);
    return found == rules.end() ? nullptr : *found;
}

} // namespace core
