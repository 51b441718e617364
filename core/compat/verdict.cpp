// SPDX-License-Identifier: Apache-2.0
#include "core/compat/verdict.h"

#include "core/compat/closed_set.h"
#include "core/compat/existence.h"
#include "core/compat/guards.h"

#include <algorithm>

namespace core {
namespace {

Severity under(Profile profile, Severity severity, const std::optional<Severity>& source)
{
    return profile == Profile::Source && source ? *source : severity;
}

/// The rows speak of things as they stand; inside of `not` and `if` only the law can tell.
bool isAskedOfTable(const JudgedCase& judged)
{
    return judged.subject.site.polarity == Polarity::Same || !isSchema(judged.kind);
}

std::optional<Severity> bySetsAndTables(const JudgedCase& judged, Profile profile)
{
    const ExistenceRow* row = isAskedOfTable(judged) ? findExistenceRow(judged) : nullptr;
    if (row != nullptr)
        return under(profile, row->severity, row->source);
    const auto set = judgeClosedSet(judged);
    return set ? std::optional(under(profile, set->severity, set->source)) : std::nullopt;
}

std::optional<Severity> byRule(const Rule& rule, Profile profile)
{
    if (profile == Profile::Source && rule.sourceSeverity)
        return rule.sourceSeverity;
    return rule.severity;
}

Verdict judgeCase(const JudgedCase& judged, const Rule& rule, Profile profile)
{
    if (const auto severity = sanctioned(judged))
        return {*severity};
    if (const auto severity = byRule(rule, profile))
        return {*severity};
    const auto travelling = asTravelling(judged);
    if (const auto severity = bySetsAndTables(travelling.value_or(judged), profile))
        return {*severity};
    const Effect effect = judged.subject.effect;
    return {severityOf(effect, judged.flow), effect != Effect::Unknown};
}

/// A rename is what left and what came.
Verdict judgeBothEnds(const JudgedCase& judged, const Rule& rule, Profile profile)
{
    JudgedCase gone = judged;
    gone.action = Action::Removed;
    JudgedCase come = judged;
    come.action = Action::Added;
    const Verdict left = judgeCase(gone, rule, profile);
    const Verdict right = judgeCase(come, rule, profile);
    return {std::max(left.severity, right.severity), left.isJudged && right.isJudged};
}

} // namespace

Verdict judgeSubject(const Subject& subject, const Rule& rule, const JudgeOptions& options)
{
    if (isUnreached(subject))
        return {Severity::Docs};
    const Change& change = subject.change;
    const JudgedCase judged {
        subject, change.kind, change.action, change.facet, judgedFlow(subject), options.asOf};
    // "application/json" and "application/*" are one media type said in two ways.
    const bool isRenamed = change.action == Action::Renamed && change.kind != ElementKind::MediaType;
    Verdict verdict =
        isRenamed ? judgeBothEnds(judged, rule, options.profile) : judgeCase(judged, rule, options.profile);
    verdict.severity = loweredByStability(subject, verdict.severity);
    // The one place where `strict` differs.
    if (options.profile == Profile::Strict && verdict.severity == Severity::Risky)
        verdict.severity = Severity::Breaking;
    return verdict;
}

Severity judgeSubject(const Subject& subject, const JudgeOptions& options)
{
    return judgeSubject(subject, ruleFor(subject), options).severity;
}

} // namespace core
