// SPDX-License-Identifier: Apache-2.0
// A meeting over a sample of its own, where Olena presents and time passes when a test says so.
#pragma once

#include "core/review/journal_store.h"
#include "tests/support/scratch_folder.h"
#include "ui/meeting/meeting_run.h"
#include "ui/workspace/workspace.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace test {

class RunningMeeting {
public:
    /// Waits until the changes are there; nothing runs yet.
    RunningMeeting();
    ~RunningMeeting();

    ui::Workspace& workspace() { return *m_workspace; }
    ui::MeetingRun& run() { return *m_run; }
    const ui::MeetingState& state() const { return *m_run->state(); }
    const core::AgendaItem& item() const { return *state().item(); }

    void pass(std::int64_t seconds) { *m_now += seconds * 1000; }
    /// As after a crash: another window on what is on the disk.
    void restart();
    /// Until all that was said reached the disk, however busy the machine is.
    void waitUntilWritten();
    /// What reached the disk.
    core::Journals written() const;
    /// Lines of somebody else, as git brings them; comes back when they were seen.
    void says(std::vector<core::JournalEntry> entries);
    void says(const core::JournalEntry& entry) { says(std::vector {entry}); }

    std::filesystem::path checkout() const { return m_folder / "checkout"; }
    std::filesystem::path stateFolder() const { return m_folder / "state"; }

private:
    void open();

    ScratchFolder m_folder;
    std::shared_ptr<std::int64_t> m_now;
    int m_said = 0;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MeetingRun> m_run;
};

} // namespace test
