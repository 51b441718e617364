// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_options.h"
#include "app/cli/impact_input.h"

namespace cli {

namespace {

std::string nameOf(const core::CheckedRevision& revision)
{
    if (!revision.tag.empty())
        return revision.tag;
    return revision.revision.isWorkingTree() ? "the working tree" : revision.revision.name;
}

} // namespace

core::Result<ImpactReport> impactInRepository(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    core::CheckOptions options = checkOptionsFrom(arguments);
    options.findWitnesses = false;
    return core::Repository::open(named.empty() ? "." : named)
        .and_then([&](const core::Repository& repository) { return core::check(repository, options); })
        .map([](core::Check&& check) {
            ImpactReport report;
            report.baseline = nameOf(check.baseline);
            report.candidate = nameOf(check.candidate);
            for (const core::ComparedContract& contract : check.contracts)
                addContract(contract, report);
            report.gaps.insert(report.gaps.end(), check.unread.begin(), check.unread.end());
            report.consumers = std::move(check.consumers);
            return report;
        });
}

} // namespace cli
