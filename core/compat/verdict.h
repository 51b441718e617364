// SPDX-License-Identifier: Apache-2.0
// One subject under one profile: guards, tables, closed sets and the law, in this order.
#pragma once

#include "core/compat/judge.h"

namespace core {

struct Verdict {
    Severity severity = Severity::Docs;
    bool isJudged = true; ///< false when nothing decided but an effect that is unknown

    bool operator==(const Verdict&) const = default;
};

/// `rule` is the one that ruleFor gives for the subject.
Verdict judgeSubject(const Subject& subject, const Rule& rule, const JudgeOptions& options);

} // namespace core
