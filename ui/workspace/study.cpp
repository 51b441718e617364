// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/study.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ui {

namespace {

/// How many consumers each place hits, as far as anybody knows.
std::map<std::string_view, std::size_t> hitsOf(const core::Check& check)
{
    std::map<std::string_view, std::size_t> hits;
    for (const core::ConsumerImpact& consumer : check.consumers)
        for (const core::FindingImpact& impact : consumer.impacts)
            if (impact.impact == core::Impact::Affected || impact.impact == core::Impact::BrokenBefore)
                ++hits[impact.place];
    return hits;
}

} // namespace

ChangeRef Study::change(std::string_view place) const
{
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            if (finding.place == place)
                return {&contract, &finding};
    return {};
}

std::vector<ChangeRef> Study::changes() const
{
    std::vector<ChangeRef> all;
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            all.push_back({&contract, &finding});
    std::map<std::string_view, std::size_t> hits = hitsOf(check);
    std::ranges::stable_sort(all, std::ranges::greater(), [&](const ChangeRef& change) {
        const core::Finding& finding = *change.finding;
        return std::tuple(finding.severity, hits[finding.place], finding.sites.size());
    });
    return all;
}

bool Study::isOfOneCommit() const
{
    return repository && live.empty() && !check.candidate.isDirty && !check.candidate.commit.empty()
        && check.candidate.commit == check.baseline.commit;
}

std::shared_ptr<const core::Document> Study::document(core::Side side, const std::string& file) const
{
    for (const core::ComparedContract& contract : check.contracts) {
        const core::Contract* read =
            side == core::Side::Baseline ? contract.baseline() : contract.candidate();
        if (!read || !read->documents)
            continue;
        for (const core::ContractFile* each : read->documents->files())
            if (each->path == file)
                return each->shared;
    }
    return nullptr;
}

std::shared_ptr<const core::SourceText> Study::text(core::Side side, const std::string& file) const
{
    const auto read = document(side, file);
    return read ? read->tree.sharedSource() : nullptr;
}

std::optional<core::Error> brokenSince(const Study& before, const Study& now)
{
    for (const core::ComparedContract& contract : now.check.contracts) {
        const std::vector<core::Gap>& gaps = contract.diff.judgement.coverage.notUnderstood;
        const bool wasRead =
            std::ranges::any_of(before.check.contracts, [&](const core::ComparedContract& each) {
                return each.diff.contract == contract.diff.contract && each.candidate();
            });
        if (wasRead && contract.diff.candidate && !contract.candidate() && !gaps.empty())
            return core::Error {core::ErrorCode::BadInput, gaps.front().why, {}};
    }
    return std::nullopt;
}

} // namespace ui
