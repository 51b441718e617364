// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/made_study.h"

#include "core/repo/repository.h"
#include "core/sample/sample.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

namespace test {

core::Finding findingOf(const MadeFinding& made)
{
    core::Finding finding;
    finding.place = made.place;
    finding.facts = "facts of " + made.place;
    finding.rule = "rule-of-" + made.place;
    finding.severity = made.severity;
    finding.title = "A title";
    finding.message = made.place + " changed";
    finding.operation = made.operation;
    finding.path = made.operation + " > body > " + made.place;
    finding.candidate = core::TextPlace {made.file, {3, 2}, {4, 0}};
    for (std::size_t site = 0; site < made.sites; ++site)
        finding.sites.push_back({made.operation, core::Flow::Response,
            site == 0 ? finding.path : finding.path + " " + std::to_string(site)});
    return finding;
}

std::shared_ptr<ui::Study> studyOf(const std::vector<MadeFinding>& findings)
{
    auto study = std::make_shared<ui::Study>();
    core::ComparedContract contract;
    contract.diff.contract = "shop";
    for (const MadeFinding& made : findings)
        contract.diff.judgement.findings.push_back(findingOf(made));
    study->check.contracts.push_back(std::move(contract));
    return study;
}

core::JournalEntry decisionOf(
    const ui::Study& study, const std::string& place, const std::string& verdict, const std::string& by)
{
    static int minute = 0;
    core::JournalEntry entry;
    entry.kind = core::EntryKind::Decide;
    entry.uuid = "decision-" + std::to_string(++minute);
    entry.at = "2026-01-02T00:00:" + std::to_string(10 + minute % 50) + "Z";
    entry.by = by;
    entry.place = place;
    entry.facts = study.change(place).finding->facts;
    entry.verdict = verdict;
    return entry;
}

core::JournalEntry commentOn(const std::string& place, const std::string& text)
{
    core::JournalEntry entry;
    entry.kind = core::EntryKind::Comment;
    entry.uuid = "comment-" + text;
    entry.by = "bob@x.example";
    entry.place = place;
    entry.stance = "discussing";
    entry.text = text;
    return entry;
}

std::shared_ptr<ui::Standing> standingOf(
    const std::shared_ptr<const ui::Study>& study, const std::vector<core::JournalEntry>& entries)
{
    auto standing = std::make_shared<ui::Standing>();
    standing->study = study;
    standing->principal = "ana@x.example";
    standing->journals.entries = entries;
    standing->review = core::foldReview("review", standing->journals, study->check);
    return standing;
}

std::shared_ptr<const ui::Study> sampleStudy()
{
    static const std::shared_ptr<const ui::Study> made = [] {
        static const ScratchFolder folder;
        auto study = std::make_shared<ui::Study>();
        if (!core::makeSample(sourceFolder() / "resources/sample", folder / "checkout"))
            qFatal("the sample cannot be made");
        auto repository = core::Repository::open(folder / "checkout");
        if (!repository)
            qFatal("the sample cannot be opened");
        study->repository = std::make_shared<const core::Repository>(std::move(*repository));
        auto check = core::check(*study->repository, {});
        if (!check)
            qFatal("the sample cannot be checked");
        study->check = std::move(*check);
        return study;
    }();
    return made;
}

} // namespace test
