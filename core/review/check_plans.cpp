// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_plans.h"

#include "core/impact/migration_sighting.h"
#include "core/impact/rename_plan.h"

namespace core {

namespace {

/// As the contract's findings have their places.
std::vector<MigrationPlan> plansFor(const ComparedContract& compared, std::span<const MigrationPlan> plans)
{
    std::vector<MigrationPlan> numbered(plans.begin(), plans.end());
    for (MigrationPlan& plan : numbered) {
        if (const Contract* before = compared.baseline())
            plan.oldPlace = numberedPlace(*before, plan.oldPlace);
        if (const Contract* after = compared.candidate())
            plan.newPlace = numberedPlace(*after, plan.newPlace);
    }
    return numbered;
}

} // namespace

std::vector<PlannedFinding> plannedFindings(
    std::span<const ComparedContract> contracts, std::span<const MigrationPlan> plans)
{
    std::vector<PlannedFinding> planned;
    for (const ComparedContract& compared : contracts) {
        const std::string& id = compared.diff.contract;
        const std::vector<MigrationPlan> own = plansFor(compared, plans);
        for (const Finding& finding : compared.diff.judgement.findings) {
            if (const MigrationPlan* plan = planFor(finding, id, own))
                planned.push_back(
                    {id, finding.place, finding.path, plan->id, plan->file, plan->plan, plan->owner});
            else if (isRenamedInPlace(finding, compared))
                planned.push_back({id, finding.place, finding.path});
        }
    }
    return planned;
}

std::vector<SettingsRemark> remarksOnPlans(std::span<const MigrationPlan> plans)
{
    std::vector<SettingsRemark> remarks;
    for (const MigrationPlan& plan : plans)
        for (const Diagnostic& each : plan.diagnostics)
            remarks.push_back(remarkOn(*plan.text, plan.file, each));
    return remarks;
}

} // namespace core
