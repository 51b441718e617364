// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_row.h"

#include "core/contract/file_name.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

namespace {

using RowsByPlace = std::unordered_map<std::string_view, ChangeRow*>;

RowsByPlace byPlace(std::vector<ChangeRow>& rows)
{
    RowsByPlace found;
    for (ChangeRow& row : rows)
        found.emplace(row.change.finding->place, &row);
    return found;
}

void addOnce(std::vector<std::string>& words, const std::string& word)
{
    if (std::ranges::find(words, word) == words.end())
        words.push_back(word);
}

void addDuties(const std::vector<core::SignoffDuty>& duties, const RowsByPlace& rows)
{
    for (const core::SignoffDuty& duty : duties) {
        if (!duty.required)
            continue;
        for (const std::string& place : duty.places) {
            const auto row = rows.find(place);
            if (row == rows.end())
                continue;
            addOnce(row->second->roles, duty.role);
            for (const std::string& person : duty.people)
                addOnce(row->second->people, person);
        }
    }
}

bool standsIn(const core::Finding& finding, const std::string& file)
{
    return (finding.candidate && finding.candidate->file == file)
        || (finding.baseline && finding.baseline->file == file);
}

void addFileOwners(const std::vector<core::FileOwners>& files, std::vector<ChangeRow>& rows)
{
    for (const core::FileOwners& each : files)
        for (ChangeRow& row : rows)
            if (standsIn(*row.change.finding, each.file))
                for (const std::string& owner : each.owners)
                    addOnce(row.people, owner);
}

void addConsumers(const std::vector<core::ConsumerImpact>& consumers, const RowsByPlace& rows)
{
    for (const core::ConsumerImpact& consumer : consumers)
        for (const core::FindingImpact& impact : consumer.impacts) {
            const auto row = rows.find(impact.place);
            if (row == rows.end())
                continue;
            if (impact.impact == core::Impact::Unknown)
                row->second->unknown.push_back(consumer.name);
            else if (impact.impact != core::Impact::Unaffected)
                row->second->affected.push_back(consumer.name);
        }
}

void addWhatWasSaid(const core::Review& review, const RowsByPlace& rows)
{
    for (const core::ReviewedFinding& reviewed : review.findings) {
        const auto row = rows.find(reviewed.finding->place);
        if (row == rows.end())
            continue;
        row->second->state = reviewed.state;
        if (const core::JournalEntry* decision = reviewed.decision()) {
            row->second->verdict = decision->verdict;
            row->second->decidedBy = decision->by;
        }
    }
    for (const core::JournalEntry& comment : review.comments)
        if (const auto row = rows.find(comment.place); row != rows.end() && asksForAnswer(comment.stance))
            ++row->second->openComments;
}

void addRanks(const std::vector<ChangeRef>& changes, const RowsByPlace& rows)
{
    for (std::size_t rank = 0; rank < changes.size(); ++rank)
        if (const auto row = rows.find(changes[rank].finding->place); row != rows.end())
            row->second->rank = rank;
}

} // namespace

bool haveSeveralChanged(const std::vector<core::ComparedContract>& contracts)
{
    return std::ranges::count_if(contracts, [](const core::ComparedContract& each) {
        return !each.diff.judgement.findings.empty();
    }) > 1;
}

std::vector<ChangeRow> changeRows(const Study& study, const Standing* standing)
{
    std::vector<ChangeRow> rows;
    const bool areSeveral = haveSeveralChanged(study.check.contracts);
    for (const core::ComparedContract& contract : study.check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            rows.push_back({.change = {&contract, &finding},
                .contract = areSeveral ? contract.diff.contract : std::string()});
    const RowsByPlace places = byPlace(rows);
    addRanks(study.changes(), places);
    addDuties(study.check.signoff, places);
    addFileOwners(study.check.fileOwners, rows);
    addConsumers(study.check.consumers, places);
    if (standing)
        addWhatWasSaid(standing->review, places);
    return rows;
}

} // namespace ui
