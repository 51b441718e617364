// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_report.h"

#include <algorithm>

namespace cli {

std::size_t DiffReport::count(core::Severity severity) const
{
    std::size_t sum = 0;
    for (const ReportedContract& contract : contracts)
        sum += contract.diff.judgement.count(severity);
    return sum;
}

bool DiffReport::isWhole() const
{
    const auto isRead = [](const ReportedContract& each) { return each.diff.judgement.coverage.isWhole(); };
    return unread.empty() && std::ranges::all_of(contracts, isRead);
}

ExitCode DiffReport::exitCode() const
{
    if (conclusion)
        return conclusion->exitCode;
    const bool isRefused = count(core::Severity::Breaking) > 0
        || (failsOn == core::Severity::Risky && count(core::Severity::Risky) > 0);
    if (isRefused)
        return ExitCode::No;
    return isWhole() ? ExitCode::Yes : ExitCode::Unknown;
}

} // namespace cli
