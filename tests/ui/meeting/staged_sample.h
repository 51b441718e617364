// SPDX-License-Identifier: Apache-2.0
// The sample in a meeting: its changes on an agenda, one of them on the Stage.
#pragma once

#include "tests/ui/card/studied_sample.h"
#include "ui/meeting/stage_content.h"

#include <string_view>
#include <vector>

namespace test {

class StagedSample {
public:
    /// v2.3.0 against what breaks; entries as people said them before.
    explicit StagedSample(const std::string& candidate = "release-2.4.0");

    const StudiedSample& sample() const { return m_sample; }
    /// At an item of the agenda; past its end at the summary.
    ui::MeetingState at(std::size_t item, const std::vector<core::JournalEntry>& entries = {}) const;
    ui::MeetingState at(std::string_view path, const std::vector<core::JournalEntry>& entries = {}) const;

private:
    StudiedSample m_sample;
};

} // namespace test
