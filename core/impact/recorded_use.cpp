// SPDX-License-Identifier: Apache-2.0
#include "core/impact/recorded_use.h"

#include <algorithm>

namespace core {

namespace {

PactComparison compareWith(
    const std::optional<PactComparator>& comparator, const PactInteraction& interaction)
{
    if (comparator)
        return comparator->compare(interaction);
    PactComparison absent;
    absent.mismatches.push_back({"request.path-or-method.unknown", true, {}, "request path",
        "leads nowhere: this version has no such contract"});
    return absent;
}

bool isAmongThem(const PactMismatch& mismatch, const std::vector<PactMismatch>& others)
{
    return std::ranges::any_of(others, [&](const PactMismatch& other) {
        return other.code == mismatch.code && other.place == mismatch.place;
    });
}

void sortOut(RecordedUse& use)
{
    for (const PactMismatch& mismatch : use.candidate.mismatches)
        (isAmongThem(mismatch, use.baseline.mismatches) ? use.old : use.fresh).push_back(mismatch);
}

bool hasValue(const Node& value, std::span<const std::string> steps)
{
    if (!value || steps.empty())
        return static_cast<bool>(value);
    const auto rest = steps.subspan(1);
    const bool isAnyField = steps.front() == "{}" || steps.front().starts_with("pattern property ");
    if ((steps.front() == "[]" && value.isSequence()) || (isAnyField && value.isMap()))
        return std::ranges::any_of(value, [&](const Node& each) { return hasValue(each, rest); });
    return value.isMap() && hasValue(value[steps.front()], rest);
}

bool hasField(const std::vector<PactField>& fields, const std::string& step, std::string_view prefix)
{
    return step.starts_with(prefix) && std::ranges::any_of(fields, [&](const PactField& field) {
        return nearness({std::string(prefix) + field.name}, {step}) == Nearness::Around;
    });
}

bool usesResponse(const PactResponse& response, std::span<const std::string> steps)
{
    if (nearness({steps.front()}, {"response " + std::to_string(response.status)}) != Nearness::Around)
        return false;
    if (steps.size() == 1)
        return true;
    return steps[1] == "body" ? hasValue(response.body.value, steps.subspan(2))
                              : hasField(response.headers, steps[1], "header ");
}

} // namespace

bool RecordedUse::isOf(std::string_view operation) const
{
    return !operation.empty() && (baseline.operation == operation || candidate.operation == operation);
}

std::string RecordedUse::name() const
{
    const std::string description = interaction->description.empty()
        ? "interaction " + std::to_string(interaction->number)
        : "'" + interaction->description + "'";
    return pact->path + ": " + description;
}

UseReader::UseReader(const Contract* baseline, const Contract* candidate)
{
    if (baseline)
        m_baseline.emplace(*baseline);
    if (candidate)
        m_candidate.emplace(*candidate);
}

std::vector<RecordedUse> UseReader::read(const Consumer& consumer, const std::stop_token& stop) const
{
    std::vector<RecordedUse> uses;
    for (const PactFile& pact : consumer.pacts)
        for (const PactInteraction& interaction : pact.interactions) {
            if (interaction.kind != PactKind::Http || stop.stop_requested())
                continue;
            RecordedUse& use = uses.emplace_back(RecordedUse {&pact, &interaction,
                compareWith(m_baseline, interaction), compareWith(m_candidate, interaction), {}, {}});
            sortOut(use);
        }
    return uses;
}

bool uses(const PactInteraction& interaction, const PlaceSteps& place)
{
    if (place.empty())
        return true;
    const std::span<const std::string> steps(place);
    const PactRequest& request = interaction.request;
    if (steps.front() == "request body")
        return hasValue(request.body.value, steps.subspan(1));
    if (steps.front().starts_with("response "))
        return usesResponse(interaction.response, steps);
    return hasField(request.headers, steps.front(), "header ")
        || hasField(request.query, steps.front(), "query ");
}

} // namespace core
