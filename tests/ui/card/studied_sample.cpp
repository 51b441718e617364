// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/card/studied_sample.h"

#include "core/sample/sample.h"
#include "tests/support/fixture.h"

#include <QTest>

#include <algorithm>

namespace test {

namespace {

using namespace std::chrono_literals;

core::JournalEntry entryOf(core::EntryKind kind, std::string_view by, int number)
{
    core::JournalEntry entry;
    entry.kind = kind;
    entry.uuid = "entry-" + std::to_string(number);
    entry.at = "2026-11-21T13:0" + std::to_string(number % 10) + ":00Z";
    entry.by = by;
    return entry;
}

} // namespace

StudiedSample::StudiedSample(const std::string& candidate)
    : m_study(std::make_shared<ui::Study>())
{
    if (const auto made = core::makeSample(sourceFolder() / "resources" / "sample", path()); !made)
        qFatal("%s", made.error().message.c_str());
    auto repository = core::Repository::open(path());
    if (!repository)
        qFatal("%s", repository.error().message.c_str());
    m_study->repository = std::make_shared<const core::Repository>(std::move(*repository));
    m_study->asked = {"v2.3.0", candidate};
    core::CheckOptions options;
    options.baseline = "v2.3.0";
    options.candidate = candidate;
    options.today = 2026y / 11 / 21;
    auto checked = core::check(*m_study->repository, options);
    if (!checked)
        qFatal("%s", checked.error().message.c_str());
    m_study->check = std::move(*checked);
}

const core::Finding& StudiedSample::at(std::string_view path) const
{
    const std::vector<ui::ChangeRef> all = m_study->changes();
    const auto found =
        std::ranges::find_if(all, [&](const ui::ChangeRef& each) { return each.finding->path == path; });
    if (found == all.end())
        qFatal("the sample has no change at %s", std::string(path).c_str());
    return *found->finding;
}

ui::Standing StudiedSample::standing(const std::vector<core::JournalEntry>& entries) const
{
    ui::Standing standing;
    standing.study = m_study;
    standing.journals.entries = entries;
    standing.review = core::foldReview("checkout", standing.journals, m_study->check);
    standing.principal = Olena;
    return standing;
}

core::JournalEntry StudiedSample::decided(
    std::string_view by, const std::string& verdict, std::string_view path) const
{
    core::JournalEntry entry = entryOf(core::EntryKind::Decide, by, m_entries++);
    entry.place = at(path).place;
    entry.facts = at(path).facts;
    entry.verdict = verdict;
    entry.seen = core::seenOf(at(path));
    return entry;
}

core::JournalEntry StudiedSample::said(
    std::string_view by, const std::string& stance, const std::string& text, std::string_view path) const
{
    core::JournalEntry entry = entryOf(core::EntryKind::Comment, by, m_entries++);
    entry.place = at(path).place;
    entry.stance = stance;
    entry.text = text;
    return entry;
}

} // namespace test
