// SPDX-License-Identifier: Apache-2.0
// The tables of lint rules, one a file, which the rule book binds together.
#pragma once

#include "core/lint/lint_rule.h"

#include <span>

namespace core {

std::span<const LintRule> criteriaLintRules();
std::span<const LintRule> documentLintRules();
std::span<const LintRule> pathLintRules();
std::span<const LintRule> operationLintRules();
std::span<const LintRule> errorLintRules();
std::span<const LintRule> schemaLintRules();
std::span<const LintRule> exampleLintRules();

} // namespace core
