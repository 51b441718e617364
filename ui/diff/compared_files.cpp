// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/compared_files.h"

#include <algorithm>
#include <map>

namespace ui {

namespace {

using core::Side;
using OptionalPlace = std::optional<core::TextPlace> core::Finding::*;

/// Rows that no frame should span: what was moved is shown where it stands now.
constexpr std::uint32_t FarApart = 40;

const core::Contract* contractOn(const core::ComparedContract& contract, Side side)
{
    return side == Side::Baseline ? contract.baseline() : contract.candidate();
}

const core::ContractFile* fileOn(const core::ComparedContract& contract, Side side, const std::string& path)
{
    const core::Contract* read = contractOn(contract, side);
    if (!read || !read->documents)
        return nullptr;
    const auto files = read->documents->files();
    const auto found = std::ranges::find(files, path, &core::ContractFile::path);
    return found == files.end() ? nullptr : *found;
}

std::string entryOn(const core::ComparedContract& contract, Side side)
{
    const core::Contract* read = contractOn(contract, side);
    return read && read->documents ? read->documents->entry().path : std::string();
}

/// What most findings that stand in this file on one side stand in on the other.
std::string usualPartner(
    const core::ComparedContract& contract, OptionalPlace here, OptionalPlace there, const std::string& file)
{
    std::map<std::string, int> seen;
    for (const core::Finding& finding : contract.diff.judgement.findings) {
        if (finding.*here && finding.*there && (finding.*here)->file == file)
            ++seen[(finding.*there)->file];
    }
    const auto most = std::ranges::max_element(seen, {}, [](const auto& each) { return each.second; });
    return most == seen.end() ? std::string() : most->first;
}

/// The file of the other side in which the rest of this one is.
std::string partnerOf(const core::ComparedContract& contract, Side side, const std::string& file)
{
    const Side other = side == Side::Baseline ? Side::Candidate : Side::Baseline;
    if (fileOn(contract, other, file))
        return file;
    const auto ours = side == Side::Baseline ? &core::Finding::baseline : &core::Finding::candidate;
    const auto theirs = side == Side::Baseline ? &core::Finding::candidate : &core::Finding::baseline;
    if (std::string usual = usualPartner(contract, ours, theirs, file); !usual.empty())
        return usual;
    return entryOn(contract, other);
}

RulerSign signOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Breaking:
        return RulerSign::Breaking;
    case core::Severity::Risky:
        return RulerSign::Risky;
    case core::Severity::Safe:
        return RulerSign::Safe;
    default:
        return RulerSign::Docs;
    }
}

/// Where it is to be seen: in the candidate, or in the baseline when it is gone from there.
std::optional<LineMark> markOf(
    const Alignment& alignment, const ComparedFiles& files, const core::Finding& finding, RulerSign sign)
{
    if (finding.candidate && finding.candidate->file == files.candidate)
        return LineMark {Side::Candidate, alignment.candidate.lineOf(finding.candidate->begin), sign};
    if (finding.baseline && finding.baseline->file == files.baseline)
        return LineMark {Side::Baseline, alignment.baseline.lineOf(finding.baseline->begin), sign};
    return {};
}

/// The place of its last byte.
core::Position lastPlace(const core::TextPlace& place)
{
    if (place.end.byte > 0)
        return {place.end.line,
            std::max(place.end.byte - 1, place.end.line == place.begin.line ? place.begin.byte : 0)};
    return place.end.line > place.begin.line ? core::Position {place.end.line - 1, 0} : place.begin;
}

} // namespace

ComparedFiles filesOf(const ChangeRef& change)
{
    const core::Finding& finding = *change.finding;
    if (finding.baseline && finding.candidate)
        return {finding.baseline->file, finding.candidate->file};
    if (finding.candidate)
        return {
            partnerOf(*change.contract, Side::Candidate, finding.candidate->file), finding.candidate->file};
    if (finding.baseline)
        return {finding.baseline->file, partnerOf(*change.contract, Side::Baseline, finding.baseline->file)};
    return entriesOf(*change.contract);
}

ComparedFiles entriesOf(const core::ComparedContract& contract)
{
    return {entryOn(contract, Side::Baseline), entryOn(contract, Side::Candidate)};
}

AlignedText textOf(const Study& study, Side side, const std::string& file)
{
    for (const core::ComparedContract& contract : study.check.contracts) {
        const core::ContractFile* found = fileOn(contract, side, file);
        if (!found)
            continue;
        const core::Tree& tree = found->document.tree;
        return {tree.sharedSource(), {contractOn(contract, side)->documents, &tree}};
    }
    return {};
}

core::IndexRange rowsOf(const Alignment& alignment, const ComparedFiles& files, const core::Finding& finding)
{
    std::optional<core::IndexRange> rows;
    const auto include = [&](Side side, const std::optional<core::TextPlace>& place,
                             const std::string& file) {
        if (!place || place->file != file || !alignment.side(side).text)
            return;
        const AlignedText& text = alignment.side(side);
        const std::uint32_t last = text.lineCount() - 1;
        const core::IndexRange here {alignment.rowOf(side, std::min(text.lineOf(place->begin), last)),
            alignment.rowOf(side, std::min(text.lineOf(lastPlace(*place)), last)) + 1};
        if (!rows)
            rows = here;
        else if (here.begin <= rows->end + FarApart && rows->begin <= here.end + FarApart)
            rows = core::IndexRange {std::min(rows->begin, here.begin), std::max(rows->end, here.end)};
    };
    include(Side::Candidate, finding.candidate, files.candidate);
    include(Side::Baseline, finding.baseline, files.baseline);
    return rows.value_or(core::IndexRange {0, 1});
}

std::vector<LineMark> marksIn(
    const Alignment& alignment, const ComparedFiles& files, const Study& study, const Standing* standing)
{
    std::vector<LineMark> marks;
    const auto add = [&](const core::Finding& finding, RulerSign sign) {
        if (const auto mark = markOf(alignment, files, finding, sign))
            marks.push_back(*mark);
    };
    for (const ChangeRef& change : study.changes())
        add(*change.finding, signOf(change.finding->severity));
    if (!standing)
        return marks;
    for (const core::JournalEntry& comment : standing->review.comments) {
        if (const ChangeRef change = study.change(comment.place))
            add(*change.finding, RulerSign::Comment);
    }
    return marks;
}

} // namespace ui
