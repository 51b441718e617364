// SPDX-License-Identifier: Apache-2.0
#include "core/compat/ruleset.h"

#include "core/base/digest.h"
#include "core/compat/rule.h"

namespace core {
namespace {

void appendSeverity(std::string& out, const std::optional<Severity>& severity)
{
    out.append(" ").append(severity ? severityName(*severity) : "by law");
}

} // namespace

std::string rulesetName()
{
    std::string opinions;
    for (const Rule* rule : allRules()) {
        opinions += rule->id;
        appendSeverity(opinions, rule->severity);
        appendSeverity(opinions, rule->sourceSeverity);
        opinions += '\n';
    }
    constexpr std::size_t Digits = 16;
    return sha256Hex(opinions).substr(0, Digits);
}

} // namespace core
