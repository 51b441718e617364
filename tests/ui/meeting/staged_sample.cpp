// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/meeting/staged_sample.h"

#include <QTest>

#include <algorithm>

namespace test {

StagedSample::StagedSample(const std::string& candidate)
    : m_sample(candidate)
{
}

ui::MeetingState StagedSample::at(std::size_t item, const std::vector<core::JournalEntry>& entries) const
{
    ui::MeetingState state;
    state.standing = std::make_shared<const ui::Standing>(m_sample.standing(entries));
    const std::vector<core::Meeting> meetings = core::meetingsOf(state.standing->journals);
    if (!meetings.empty())
        state.meeting = meetings.back();
    state.agenda = core::agendaOf(
        m_sample.study()->check, state.standing->review, state.standing->journals, state.meeting);
    state.current = item;
    if (const core::AgendaItem* current = state.item(); current && current->places.size() == 1
        && current->kind != core::AgendaKind::Safe && current->kind != core::AgendaKind::Docs)
        state.place = current->places.front();
    return state;
}

ui::MeetingState StagedSample::at(std::string_view path, const std::vector<core::JournalEntry>& entries) const
{
    const ui::MeetingState state = at(std::size_t {0}, entries);
    const std::string place = m_sample.placeOf(path);
    const auto found = std::ranges::find_if(state.agenda, [&](const core::AgendaItem& item) {
        return std::ranges::find(item.places, place) != item.places.end();
    });
    if (found == state.agenda.end())
        qFatal("the agenda has no %s", std::string(path).c_str());
    return at(static_cast<std::size_t>(found - state.agenda.begin()), entries);
}

} // namespace test
