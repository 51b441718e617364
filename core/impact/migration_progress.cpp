// SPDX-License-Identifier: Apache-2.0
#include "core/impact/migration_progress.h"

#include "core/base/date.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> MigrationStateNames {
    "proposed", "expanded", "consumers moved", "contracted"};
constexpr std::array<std::string_view, 3> ProofNames {"open", "computed", "asserted"};

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

bool isExpanded(const MigrationSighting& sighting)
{
    return sighting.isKnown && sighting.hasOld && sighting.hasNew;
}

bool isReplaced(const MigrationSighting& sighting)
{
    return sighting.isKnown && !sighting.hasOld && sighting.hasNew;
}

/// From which version on the new one stands alone, up to the newest; its count where it does not.
std::ptrdiff_t beginOfReplacement(std::span<const MigrationSighting> sightings)
{
    std::ptrdiff_t begin = std::ssize(sightings);
    while (begin > 0 && isReplaced(sightings[static_cast<std::size_t>(begin - 1)]))
        --begin;
    return begin;
}

class ProgressReckoning {
public:
    ProgressReckoning(const MigrationPlan& plan, std::span<const MigrationSighting> sightings,
        std::span<const MigrationConsumer> consumers)
        : m_plan(plan)
        , m_sightings(sightings)
        , m_consumers(consumers)
        , m_expanded(std::ranges::find_if(sightings, isExpanded) - sightings.begin())
        , m_contracted(beginOfReplacement(sightings))
    {
    }

    MigrationProgress reckon(std::chrono::year_month_day asOf)
    {
        m_progress.plan = m_plan;
        m_progress.steps = {proposed(), expanded(), consumersMoved(), contracted()};
        objectToOrder();
        objectToDelay(asOf);
        return std::move(m_progress);
    }

private:
    bool has(std::ptrdiff_t place) const { return place < std::ssize(m_sightings); }
    const MigrationSighting& at(std::ptrdiff_t place) const
    {
        return m_sightings[static_cast<std::size_t>(place)];
    }

    MigrationStep proposed() const
    {
        return {MigrationState::Proposed, StateProof::Asserted, {}, m_plan.proposed,
            m_plan.owner + " wrote the plan"};
    }

    MigrationStep expanded() const
    {
        if (!has(m_expanded))
            return {MigrationState::Expanded, StateProof::Open, {}, {}, "no version has both"};
        const MigrationSighting& seen = at(m_expanded);
        const std::string deprecated = seen.isOldDeprecated ? ", the old one deprecated" : "";
        return {MigrationState::Expanded, StateProof::Computed, seen.tag, seen.date,
            seen.tag + " has both" + deprecated};
    }

    MigrationStep contracted() const
    {
        if (!has(m_contracted))
            return {MigrationState::Contracted, StateProof::Open, {}, {}, "the old one is still there"};
        const MigrationSighting& seen = at(m_contracted);
        return {MigrationState::Contracted, StateProof::Computed, seen.tag, seen.date,
            seen.tag + " has the new one alone"};
    }

    std::vector<std::string> concerned() const
    {
        if (!m_plan.consumers.empty())
            return m_plan.consumers;
        std::vector<std::string> names;
        std::ranges::transform(m_consumers, std::back_inserter(names), &MigrationConsumer::name);
        return names;
    }

    /// Where the pinned version stands among the sightings; nothing when that is not known.
    std::optional<std::ptrdiff_t> pinned(const MigrationConsumer& consumer) const
    {
        if (!consumer.pin.isCertain())
            return std::nullopt;
        const auto found = std::ranges::find(m_sightings, consumer.pin.tag, &MigrationSighting::tag);
        return found == m_sightings.end() ? std::nullopt : std::optional(found - m_sightings.begin());
    }

    StateProof proofOf(const std::string& name)
    {
        const auto consumer = std::ranges::find(m_consumers, name, &MigrationConsumer::name);
        const bool isKnown = consumer != m_consumers.end();
        const auto pin = isKnown ? pinned(*consumer) : std::nullopt;
        if (pin && isReplaced(at(*pin)))
            return StateProof::Computed;
        if (isKnown && consumer->usesOld && pin && at(*pin).hasNew && !*consumer->usesOld)
            return StateProof::Computed;
        if (std::ranges::find(m_plan.moved, name, &MovedConsumer::consumer) == m_plan.moved.end())
            return StateProof::Open;
        if (isKnown && consumer->usesOld.value_or(false))
            return contradicted(name + " is said to have moved, and its recorded use still has the old one");
        if (pin && at(*pin).isKnown && !at(*pin).hasNew)
            return contradicted(name + " is said to have moved, and it is pinned to " + at(*pin).tag
                + ", which does not have the new one");
        return StateProof::Asserted;
    }

    StateProof contradicted(std::string objection)
    {
        m_progress.objections.push_back(std::move(objection));
        return StateProof::Open;
    }

    MigrationStep consumersMoved()
    {
        const std::vector<std::string> names = concerned();
        std::vector<std::string> waiting;
        std::vector<std::string> asserted;
        for (const std::string& name : names) {
            const StateProof proof = proofOf(name);
            if (proof == StateProof::Open)
                waiting.push_back(name);
            else if (proof == StateProof::Asserted)
                asserted.push_back(name);
        }
        MigrationStep step {MigrationState::ConsumersMoved};
        if (names.empty())
            step.why = "no consumer is known";
        else if (!waiting.empty())
            step.why = "waits for " + joined(waiting);
        else if (!asserted.empty())
            step = {step.state, StateProof::Asserted, {}, {}, "said of " + joined(asserted)};
        else
            step = {step.state, StateProof::Computed, {}, {}, "by pins and recorded use of " + joined(names)};
        return step;
    }

    void objectToOrder()
    {
        if (!has(m_contracted))
            return;
        const bool wasThere = std::ranges::any_of(m_sightings.first(static_cast<std::size_t>(m_contracted)),
            [](const MigrationSighting& each) { return each.isKnown && each.hasOld; });
        const MigrationStep& moved =
            m_progress.steps[static_cast<std::size_t>(MigrationState::ConsumersMoved)];
        if (wasThere && m_expanded > m_contracted)
            m_progress.objections.push_back(
                at(m_contracted).tag + " replaced it in place: no version had both");
        else if (moved.proof == StateProof::Open)
            m_progress.objections.push_back(
                at(m_contracted).tag + " contracted before all consumers moved: " + moved.why);
    }

    void objectToDelay(std::chrono::year_month_day asOf)
    {
        if (m_plan.contractBy && asOf.ok() && *m_plan.contractBy < asOf && !has(m_contracted))
            m_progress.objections.push_back("it was to be contracted by " + isoDate(*m_plan.contractBy));
    }

    const MigrationPlan& m_plan;
    std::span<const MigrationSighting> m_sightings;
    std::span<const MigrationConsumer> m_consumers;
    std::ptrdiff_t m_expanded;
    std::ptrdiff_t m_contracted;
    MigrationProgress m_progress {};
};

} // namespace

std::string_view migrationStateName(MigrationState state)
{
    return MigrationStateNames[static_cast<std::size_t>(state)];
}

std::string_view stateProofName(StateProof proof)
{
    return ProofNames[static_cast<std::size_t>(proof)];
}

std::vector<MigrationConsumer> pinnedConsumers(
    const Settings& settings, const Repository& specification, const Revision& revision)
{
    const auto versions = pinnableVersions(specification);
    std::vector<MigrationConsumer> consumers;
    for (const ConsumerSetting& setting : settings.consumers) {
        MigrationConsumer consumer {.name = setting.name};
        const auto files = openConsumer(setting.repository, specification, revision);
        if (files && versions)
            consumer.pin = resolvePin(readPin(setting, *files), *versions);
        consumers.push_back(std::move(consumer));
    }
    return consumers;
}

MigrationState MigrationProgress::state() const
{
    MigrationState reached = MigrationState::Proposed;
    for (const MigrationStep& step : steps) {
        if (step.proof == StateProof::Open)
            break;
        reached = step.state;
    }
    return reached;
}

MigrationProgress migrationProgress(const MigrationPlan& plan, std::span<const MigrationSighting> sightings,
    std::span<const MigrationConsumer> consumers, std::chrono::year_month_day asOf)
{
    return ProgressReckoning(plan, sightings, consumers).reckon(asOf);
}

} // namespace core
