// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_workspace.h"

#include "core/sample/sample.h"
#include "tests/support/fixture.h"

#include <QTest>

namespace test {

namespace {

ui::Surroundings surroundingsIn(const std::filesystem::path& folder)
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"Olena", "olena@sample.invalid"};
    surroundings.dataFolder = folder / "data";
    surroundings.stateFolder = folder / "state";
    surroundings.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    surroundings.now = [] { return std::int64_t {1'790'000'000'000}; };
    return surroundings;
}

} // namespace

SampleWorkspace::SampleWorkspace(const ui::Pair& pair)
    : m_workspace(std::make_unique<ui::Workspace>(surroundingsIn(m_folder.path())))
{
    if (!core::makeSample(sourceFolder() / "resources/sample", m_folder / "checkout"))
        qFatal("the sample cannot be made");
    m_workspace->open(m_folder / "checkout", pair);
    const bool isThere =
        QTest::qWaitFor([this] { return m_workspace->standing() && !m_workspace->isBusy(); }, 60'000);
    if (!isThere)
        qFatal("the sample cannot be opened");
}

SampleWorkspace::~SampleWorkspace() = default;

std::string SampleWorkspace::placeOf(const std::string& rule) const
{
    for (const ui::ChangeRef& change : m_workspace->study()->changes())
        if (change.finding->rule == rule)
            return change.finding->place;
    return {};
}

std::string SampleWorkspace::verdictOn(const std::string& rule) const
{
    const core::ReviewedFinding* reviewed = m_workspace->standing()->of(placeOf(rule));
    const core::JournalEntry* decision = reviewed ? reviewed->decision() : nullptr;
    return decision ? decision->verdict : std::string();
}

} // namespace test
