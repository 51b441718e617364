// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/card/opened_sample.h"

#include "core/sample/sample.h"
#include "tests/support/fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace test {

namespace {

constexpr int Patience = 60'000;

ui::Surroundings surroundingsOf(const std::filesystem::path& folder, const std::string& author)
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {author, author + "@sample.invalid"};
    surroundings.dataFolder = folder / "data";
    surroundings.stateFolder = folder / "state";
    surroundings.pinsFile = folder / "pins";
    surroundings.now = [] { return std::int64_t {1'795'266'000'000}; };
    surroundings.chance = [next = std::uint64_t {1}]() mutable { return next++; };
    return surroundings;
}

} // namespace

OpenedSample::OpenedSample(const std::string& candidate, const std::string& author)
    : m_workspace(std::make_unique<ui::Workspace>(surroundingsOf(m_folder.path(), author)))
    , m_texts(std::make_unique<ui::EditedTexts>())
    , m_drafts(std::make_unique<ui::Drafts>(*m_workspace))
    , m_card(std::make_unique<ui::ChangeCard>(*m_workspace, *m_texts))
{
    m_card->setDrafts(*m_drafts);
    if (const auto made = core::makeSample(sourceFolder() / "resources" / "sample", path()); !made)
        qFatal("%s", made.error().message.c_str());
    QObject::connect(m_texts.get(), &ui::EditedTexts::edited, m_workspace.get(), &ui::Workspace::textEdited);
    m_texts->setRoot(path());
    m_workspace->open(path(), {"v2.3.0", candidate});
    if (!QTest::qWaitFor([this] { return m_workspace->standing() && !m_workspace->isBusy(); }, Patience))
        qFatal("the sample was not read in time");
}

std::string OpenedSample::placeOf(std::string_view findingPath) const
{
    const std::vector<ui::ChangeRef> all = m_workspace->study()->changes();
    const auto found = std::ranges::find_if(
        all, [&](const ui::ChangeRef& each) { return each.finding->path == findingPath; });
    return found == all.end() ? std::string() : found->finding->place;
}

void OpenedSample::select(std::string_view findingPath)
{
    m_workspace->select(placeOf(findingPath));
}

} // namespace test
