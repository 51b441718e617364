// SPDX-License-Identifier: Apache-2.0
#include "core/impact/rename_plan.h"

#include "core/base/date.h"
#include "core/base/json_pointer.h"
#include "core/document/patch/yaml_writer.h"
#include "core/impact/migration_sighting.h"

#include <array>
#include <cassert>

namespace core {
namespace {

/// What both sides do while there are two names, and what callers do then.
struct RenameAdvice {
    std::string_view meanwhile;
    std::string_view move;
};

RenameAdvice adviceOn(const Change& change)
{
    const bool isCalled = change.kind == ElementKind::Operation || change.kind == ElementKind::Path;
    if (isCalled)
        return {"Answer under both", "calls"};
    Flow flow = Flow::None;
    for (const Site& site : change.sites)
        flow = flow | site.flow;
    constexpr std::array<RenameAdvice, 4> Advices {{{"Keep both alike", "uses"},
        {"Accept either and demand neither", "sends"}, {"Send both with the same value", "reads"},
        {"Accept either, and send both with the same value", "sends and reads"}}};
    return Advices[static_cast<std::size_t>(flow)];
}

/// "limit" of "query limit": parameters carry where they stand.
std::string_view calledBy(const Element& element)
{
    const std::size_t space = element.name.find(' ');
    const bool isLocated = element.kind == ElementKind::Parameter && space != element.name.npos;
    return isLocated ? element.name.substr(space + 1) : element.name;
}

std::string fileNameFrom(std::string_view name)
{
    std::string text;
    for (const char each : name) {
        const bool isUpper = each >= 'A' && each <= 'Z';
        const bool isKept = isUpper || (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        if (isKept)
            text += isUpper ? static_cast<char>(each - 'A' + 'a') : each;
        else if (!text.empty() && text.back() != '-')
            text += '-';
    }
    while (text.ends_with('-'))
        text.pop_back();
    return text.empty() ? "it" : text;
}

/// Where a plan looks for it; of an entry of a list by its name.
std::string placeOfElement(const DocumentSet& documents, const Element& element)
{
    const Node container = element.node.parent();
    if (!container.isSequence())
        return writtenPlace(documents, element.node);
    return writtenPlace(documents, container) + '/' + std::string(NamedStep)
        + escapePointerStep(calledBy(element));
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t place = 0; place < names.size(); ++place)
        text += (place == 0 ? "" : place + 1 == names.size() ? " and " : ", ") + names[place];
    return text;
}

std::vector<std::string> stepsOf(const Change& change, const RenamePlanWish& wish)
{
    const RenameAdvice advice = adviceOn(change);
    const std::string old = '\'' + std::string(calledBy(*change.baseline)) + '\'';
    const std::string now = '\'' + std::string(calledBy(*change.candidate)) + '\'';
    const std::string day = wish.contractBy ? isoDate(*wish.contractBy) : std::string();
    return {"Expand, in the next minor version: put " + old + " back beside " + now
            + ", deprecated with an x-sunset date" + (day.empty() ? "" : ", " + day) + ". "
            + std::string(advice.meanwhile) + '.',
        wish.consumers.empty() ? "Publish it and tell everybody who may use it: no consumers are listed."
                               : "Publish it and tell " + listed(wish.consumers) + '.',
        "Move the consumers: each " + std::string(advice.move) + ' ' + now + " in place of " + old
            + " and pins a version that has both. What no pin and no recorded use can show is said under "
              "'moved', with its evidence.",
        "Contract, in the next major version: take " + old + " out, once all have moved"
            + (day.empty() ? " and its sunset date has passed." : " and not before " + day + '.')};
}

const Change& changeOf(const Finding& finding, const ComparedContract& compared)
{
    return compared.comparison->changes[finding.change];
}

class PlanText {
public:
    void add(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            m_text.append(key).append(": ").append(writeYamlString(value, YamlContext::Block)).append("\n");
    }
    void add(std::string_view key, const std::optional<std::chrono::year_month_day>& day)
    {
        if (day)
            m_text.append(key).append(": ").append(isoDate(*day)).append("\n");
    }
    void add(std::string_view key, const std::vector<std::string>& values)
    {
        if (!values.empty())
            m_text.append(key).append(":\n");
        for (const std::string& value : values)
            m_text.append("  - ").append(writeYamlString(value, YamlContext::Block)).append("\n");
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text = "# How one name of this contract is replaced by another without breaking anybody.\n"
                         "# countersign check names it at what it covers; countersign audit follows it.\n";
};

} // namespace

bool isRenamedInPlace(const Finding& finding, const ComparedContract& compared)
{
    if (!compared.comparison || finding.change >= compared.comparison->changes.size())
        return false;
    const Change& change = changeOf(finding, compared);
    const bool isBoth = change.action == Action::Renamed && change.baseline && change.candidate;
    return isBoth && finding.severity >= Severity::Risky;
}

MigrationPlan planForRename(
    const Finding& finding, const ComparedContract& compared, const RenamePlanWish& wish)
{
    assert(isRenamedInPlace(finding, compared));
    const Change& change = changeOf(finding, compared);
    const std::string old(calledBy(*change.baseline));
    const std::string now(calledBy(*change.candidate));
    MigrationPlan plan {.id = fileNameFrom(old) + "-to-" + fileNameFrom(now),
        .contract = compared.diff.contract,
        .title = old + " becomes " + now + " in " + finding.path,
        .owner = wish.owner,
        .contractBy = wish.contractBy,
        .consumers = wish.consumers};
    plan.file = std::string(MigrationsFolder) + plan.id + ".yaml";
    plan.steps = stepsOf(change, wish);
    if (wish.proposed.ok())
        plan.proposed = wish.proposed;
    if (!change.baseline->node || !change.candidate->node)
        return plan;
    std::string before = placeOfElement(*compared.baseline()->documents, *change.baseline);
    std::string after = placeOfElement(*compared.candidate()->documents, *change.candidate);
    if (before != after) {
        plan.oldPlace = std::move(before);
        plan.newPlace = std::move(after);
    }
    return plan;
}

std::string migrationPlanText(const MigrationPlan& plan)
{
    PlanText text;
    text.add("contract", plan.contract);
    text.add("title", plan.title);
    text.add("old", plan.oldPlace);
    text.add("new", plan.newPlace);
    text.add("plan", plan.plan);
    text.add("steps", plan.steps);
    text.add("owner", plan.owner);
    text.add("proposed", plan.proposed);
    text.add("contractBy", plan.contractBy);
    text.add("consumers", plan.consumers);
    return text.take();
}

} // namespace core
