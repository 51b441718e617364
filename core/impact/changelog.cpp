// SPDX-License-Identifier: Apache-2.0
#include "core/impact/changelog.h"

#include "core/compat/lifecycle.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

bool isLifecycle(const Change& change)
{
    return change.facet == Facet::Deprecated || change.facet == Facet::Sunset;
}

ChangelogGroup groupOf(const Finding& finding, const Change& change)
{
    if (finding.severity == Severity::Breaking)
        return ChangelogGroup::Breaking;
    if (isLifecycle(change))
        return change.action == Action::Removed ? ChangelogGroup::Changed : ChangelogGroup::Deprecated;
    if (finding.severity == Severity::Docs)
        return ChangelogGroup::Docs;
    if (change.facet != Facet::None)
        return ChangelogGroup::Changed;
    if (change.action == Action::Added)
        return ChangelogGroup::Added;
    return change.action == Action::Removed ? ChangelogGroup::Removed : ChangelogGroup::Changed;
}

std::string list(const std::vector<std::string>& values)
{
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

std::string todoOfRequest(const Change& change)
{
    if (change.facet == Facet::None && change.action == Action::Removed)
        return "Stop sending it.";
    if (change.facet == Facet::None && change.action == Action::Renamed)
        return "Send it under its new name.";
    const bool isDemanded = change.facet == Facet::Required || change.action == Action::Added;
    if (isDemanded && (change.facet == Facet::Required || change.facet == Facet::None))
        return "Send it with every request.";
    if (change.facet == Facet::Enum && !change.lost.empty())
        return "Stop sending " + list(change.lost) + ".";
    return "Send only what the new version accepts.";
}

std::string todoOfResponse(const Change& change)
{
    if (change.facet == Facet::None && change.action == Action::Removed)
        return "Do without it.";
    if (change.facet == Facet::None && change.action == Action::Renamed)
        return "Read it under its new name.";
    if (change.facet == Facet::Required)
        return "Be ready for its absence.";
    if (change.facet == Facet::Enum && !change.gained.empty())
        return "Be ready for " + list(change.gained) + ".";
    return "Be ready for what the new version answers.";
}

/// A recipe tells authors how not to break anybody; this tells callers how to go along.
std::string todoOf(const Finding& finding, const Change& change)
{
    const bool isWhole = change.kind == ElementKind::Operation || change.kind == ElementKind::Contract
        || change.kind == ElementKind::Path || change.kind == ElementKind::Webhook;
    if (change.facet == Facet::None && change.action == Action::Removed && isWhole)
        return "Stop using it.";
    switch (finding.flow) {
    case Flow::Request:
        return todoOfRequest(change);
    case Flow::Response:
        return todoOfResponse(change);
    case Flow::Both:
        return "Send and read it as the new version has it.";
    case Flow::None:
        break;
    }
    return "Look at it before you take the new version.";
}

/// Of what is deprecated now, and of what has another date now.
std::optional<std::chrono::year_month_day> sunsetOf(const Change& change)
{
    const FacetValue* sunset = change.candidate ? change.candidate->facet(Facet::Sunset) : nullptr;
    return sunset ? parseSunset(sunset->text) : std::nullopt;
}

std::size_t otherOperations(const Finding& finding)
{
    std::set<std::string_view> operations;
    for (const FindingSite& site : finding.sites)
        operations.insert(site.operation);
    return operations.empty() ? 0 : operations.size() - 1;
}

ChangelogEntry entryOf(const Finding& finding, const Change& change)
{
    ChangelogEntry entry {groupOf(finding, change), finding.message, finding.path, otherOperations(finding)};
    if (entry.group == ChangelogGroup::Breaking)
        entry.todo = todoOf(finding, change);
    if (entry.group == ChangelogGroup::Deprecated)
        entry.sunset = sunsetOf(change);
    entry.rule = finding.rule;
    entry.place = finding.place;
    return entry;
}

std::string firstOf(const std::string& one, const std::string& other)
{
    return one.empty() ? other : one;
}

} // namespace

std::string_view changelogGroupName(ChangelogGroup group)
{
    constexpr std::array<std::string_view, 6> Names {
        "Breaking", "Changed", "Added", "Deprecated", "Removed", "Docs"};
    return Names[static_cast<std::size_t>(group)];
}

ContractChangelog changelogOf(const Diff& diff, const std::vector<Change>& changes)
{
    const DiffSide before = diff.baseline.value_or(DiffSide {});
    const DiffSide after = diff.candidate.value_or(DiffSide {});
    ContractChangelog log {diff.contract, firstOf(after.title, before.title), before.version, after.version};
    log.isNew = !diff.baseline;
    log.isGone = !diff.candidate;
    log.bump = diff.judgement.bump;
    log.isWhole = diff.judgement.coverage.isWhole();
    for (const Finding& finding : diff.judgement.findings)
        if (finding.change < changes.size())
            log.entries.push_back(entryOf(finding, changes[finding.change]));
    std::ranges::stable_sort(log.entries, {}, &ChangelogEntry::group);
    return log;
}

} // namespace core
