// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/meeting/staged_pair.h"

#include "tests/support/fixture.h"

#include <QTest>

#include <algorithm>

namespace test {

namespace {

using namespace std::chrono_literals;

/// Long lines, long prose, deep nesting, YAML and JSON, each in its own manner.
constexpr std::string_view Chosen[] = {
    "museum-yaml", "figma-yaml", "airflow-v2-yaml", "netlify-yaml", "meilisearch-json"};

std::filesystem::path folderOf(const std::string& name)
{
    return sourceFolder().parent_path() / "shared" / "cases" / "real" / name;
}

} // namespace

StagedPair::StagedPair(const std::string& baseline, const std::string& candidate, const std::string& ending)
    : m_repository(std::make_unique<ScratchRepository>())
    , m_standing(std::make_shared<ui::Standing>())
{
    m_repository->write("api" + ending, baseline);
    m_repository->commit("Begin");
    m_repository->tag("old");
    m_repository->write("api" + ending, candidate);
    m_repository->commit("Go on");
    m_repository->tag("new");
    auto repository = core::Repository::open(m_repository->path());
    if (!repository)
        qFatal("%s", repository.error().message.c_str());
    auto study = std::make_shared<ui::Study>();
    study->repository = std::make_shared<const core::Repository>(std::move(*repository));
    study->asked = {"old", "new"};
    core::CheckOptions options;
    options.baseline = "old";
    options.candidate = "new";
    options.today = 2026y / 11 / 21;
    auto checked = core::check(*study->repository, options);
    if (!checked)
        qFatal("%s", checked.error().message.c_str());
    study->check = std::move(*checked);
    m_standing->study = study;
    m_standing->review = core::foldReview("real", {}, study->check);
    m_standing->principal = "ana@x.example";
}

std::vector<ui::StageContent> StagedPair::contents(std::size_t most) const
{
    ui::MeetingState state;
    state.standing = m_standing;
    state.agenda = core::agendaOf(m_standing->study->check, m_standing->review, {}, {});
    std::erase_if(
        state.agenda, [](const core::AgendaItem& item) { return item.kind >= core::AgendaKind::Safe; });
    std::vector<ui::StageContent> contents;
    const std::size_t step = std::max<std::size_t>(1, state.agenda.size() / most);
    for (state.current = 0; state.current < state.agenda.size() && contents.size() < most;
         state.current += step) {
        state.place = state.item()->places.front();
        contents.push_back(ui::stageContent(state));
    }
    return contents;
}

std::vector<std::string> realPairs()
{
    std::vector<std::string> names;
    for (const std::string_view name : Chosen)
        if (std::filesystem::exists(folderOf(std::string(name))))
            names.emplace_back(name);
    return names;
}

StagedPair realPair(const std::string& name)
{
    const std::string ending = name.ends_with("json") ? ".json" : ".yaml";
    return {readFile(folderOf(name) / ("old" + ending)), readFile(folderOf(name) / ("new" + ending)), ending};
}

} // namespace test
