// SPDX-License-Identifier: Apache-2.0
#include "core/review/review_json.h"

#include "core/document/json/json_writer.h"

namespace core {

namespace {

/// A line of a journal is JSON already.
void writeEntries(JsonWriter& out, std::string_view name, const std::vector<JournalEntry>& entries)
{
    out.key(name);
    out.openSequence();
    for (const JournalEntry& entry : entries)
        out.literal(entry.raw.empty() ? journalLine(entry) : entry.raw);
    out.close();
}

void writeReviewed(JsonWriter& out, const ReviewedFinding& reviewed)
{
    const Finding& finding = *reviewed.finding;
    out.openMap();
    out.member("contract", reviewed.contract);
    out.member("place", finding.place);
    out.member("facts", finding.facts);
    out.member("rule", finding.rule);
    out.member("severity", severityName(finding.severity));
    out.member("path", finding.path);
    out.member("message", finding.message);
    out.member("state", decisionStateName(reviewed.state));
    out.member("delta", reviewed.delta);
    writeEntries(out, "decisions", reviewed.decisions);
    out.close();
}

void writeGone(JsonWriter& out, const std::vector<ReviewedDecisionGone>& gone)
{
    out.key("gone");
    out.openSequence();
    for (const ReviewedDecisionGone& each : gone) {
        out.openMap();
        out.member("place", each.place);
        writeEntries(out, "decisions", each.decisions);
        out.close();
    }
    out.close();
}

void writeForm(JsonWriter& out, const Review& review)
{
    out.key("form");
    out.openSequence();
    for (const auto& [field, value] : review.form) {
        out.openMap(JsonLayout::OneLine);
        out.member("field", field);
        out.key("value");
        out.literal(value);
        out.close();
    }
    out.close();
}

void writeJournalGaps(JsonWriter& out, const std::vector<Gap>& gaps)
{
    out.key("notUnderstood");
    out.openSequence();
    for (const Gap& gap : gaps) {
        out.openMap(JsonLayout::OneLine);
        out.member("file", gap.file);
        out.member("line", std::uint64_t {gap.begin.line} + 1);
        out.member("what", gap.what);
        out.member("why", gap.why);
        out.close();
    }
    out.close();
}

} // namespace

std::string reviewJson(const Review& review)
{
    JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.review/1");
    out.member("id", review.id);
    out.member("title", review.title);
    out.member("baseline", review.baseline);
    out.member("candidate", review.candidate);
    out.key("findings");
    out.openSequence();
    for (const ReviewedFinding& each : review.findings)
        writeReviewed(out, each);
    out.close();
    writeEntries(out, "comments", review.comments);
    writeEntries(out, "settledComments", review.settledComments);
    writeForm(out, review);
    writeEntries(out, "acknowledged", review.acknowledged);
    writeEntries(out, "marks", review.marks);
    writeGone(out, review.gone);
    writeJournalGaps(out, review.notUnderstood);
    out.close();
    return out.take();
}

} // namespace core
