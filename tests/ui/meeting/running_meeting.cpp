// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/meeting/running_meeting.h"

#include "core/base/moment.h"
#include "core/sample/sample.h"
#include "tests/support/fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace test {

namespace {

constexpr std::int64_t MeetingDay = 1'790'000'000'000;

} // namespace

RunningMeeting::RunningMeeting()
    : m_now(std::make_shared<std::int64_t>(MeetingDay))
{
    if (!core::makeSample(sourceFolder() / "resources/sample", checkout()))
        qFatal("the sample cannot be made");
    open();
}

RunningMeeting::~RunningMeeting() = default;

void RunningMeeting::open()
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"Olena", "olena@sample.invalid"};
    surroundings.dataFolder = m_folder / "data";
    surroundings.stateFolder = stateFolder();
    surroundings.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    // No two lines are of one millisecond, so that they sort as they were said.
    surroundings.now = [now = m_now] { return ++*now; };
    m_workspace = std::make_unique<ui::Workspace>(std::move(surroundings));
    m_workspace->open(checkout());
    const bool isThere = QTest::qWaitFor(
        [this] {
            return m_workspace->standing() && !m_workspace->isBusy() && !m_workspace->study()->isSoFar;
        },
        60'000);
    if (!isThere)
        qFatal("the sample cannot be opened");
    m_run = std::make_unique<ui::MeetingRun>(*m_workspace);
}

void RunningMeeting::restart()
{
    m_run.reset();
    m_workspace.reset();
    open();
}

void RunningMeeting::waitUntilWritten()
{
    ui::Statements& statements = m_workspace->statements();
    QSignalSpy written(&statements, &ui::Statements::journalsWritten);
    while (statements.isWriting())
        if (!written.wait(60'000))
            qFatal("what was said does not reach the disk");
}

core::Journals RunningMeeting::written() const
{
    return core::readJournals(checkout(), m_workspace->statements().desk().review);
}

void RunningMeeting::says(std::vector<core::JournalEntry> entries)
{
    waitUntilWritten();
    for (core::JournalEntry& entry : entries) {
        entry.uuid = "said-by-another-" + std::to_string(++m_said);
        entry.at = core::isoMoment(*m_now / 1000);
        entry.review = m_workspace->statements().desk().review;
        // Each into the journal of its own.
        if (!core::appendToJournal(checkout(), std::vector {entry}))
            qFatal("nobody else can say anything");
    }
    const auto isSeen = [&] {
        const auto& known = m_workspace->statements().desk().journals.entries;
        return std::ranges::all_of(entries, [&](const core::JournalEntry& entry) {
            return std::ranges::find(known, entry.uuid, &core::JournalEntry::uuid) != known.end();
        });
    };
    if (!QTest::qWaitFor(isSeen, 20'000))
        qFatal("what another said is not seen");
}

} // namespace test
