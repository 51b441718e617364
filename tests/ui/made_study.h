// SPDX-License-Identifier: Apache-2.0
// Studies made by hand, for tests of what is shown of them.
#pragma once

#include "ui/workspace/standing.h"

#include <memory>
#include <string>
#include <vector>

namespace test {

/// What a test says of a finding; all else is made up from it.
struct MadeFinding {
    std::string place;
    core::Severity severity = core::Severity::Breaking;
    std::string operation = "POST /orders";
    std::size_t sites = 1;
    std::string file = "shop.yaml";
};

core::Finding findingOf(const MadeFinding& made);
std::shared_ptr<ui::Study> studyOf(const std::vector<MadeFinding>& findings);

/// What somebody said of a place, as it is now.
core::JournalEntry decisionOf(const ui::Study& study, const std::string& place, const std::string& verdict,
    const std::string& by = "ana@x.example");
core::JournalEntry commentOn(const std::string& place, const std::string& text);
std::shared_ptr<ui::Standing> standingOf(
    const std::shared_ptr<const ui::Study>& study, const std::vector<core::JournalEntry>& entries);

/// The checkout story as `check` sees it: release-2.4.0 against v2.3.0.
std::shared_ptr<const ui::Study> sampleStudy();

} // namespace test
