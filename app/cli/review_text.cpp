// SPDX-License-Identifier: Apache-2.0
// A review for people on a terminal: what is left to do first, then what is done.
#include "app/cli/diff_wording.h"
#include "app/cli/foreign_text.h"
#include "app/cli/review_report.h"
#include "app/cli/review_words.h"
#include "app/cli/wording.h"

#include <algorithm>

namespace cli {

namespace {

using core::DecisionState;

constexpr std::size_t EntryIndent = 2;
constexpr std::size_t DetailIndent = 4;

bool needsPeople(const core::ReviewedFinding& reviewed)
{
    return reviewed.finding->severity >= core::Severity::Risky || reviewed.state != DecisionState::Undecided;
}

std::string_view exampleOf(const core::ReviewedFinding& reviewed)
{
    return reviewed.finding->severity == core::Severity::Breaking
        ? " accept-with-plan --reason TEXT --plan TEXT"
        : " accept --reason TEXT";
}

/// The first that waits for people, in the order they should work in; the packet once nothing does.
std::string nextCommand(const core::Review& review)
{
    for (const core::ReviewedFinding& each : review.findings)
        if (each.state != DecisionState::Current && needsPeople(each))
            return "countersign review decide " + review.id + ' ' + shortPlace(each.finding->place)
                + std::string(exampleOf(each));
    return "countersign packet new --review " + review.id;
}

class ReviewTextWriter {
public:
    ReviewTextWriter(const LoadedReview& loaded, bool isVerbose, const Paint& paint, std::size_t width)
        : m_review(loaded.review)
        , m_check(loaded.check)
        , m_isVerbose(isVerbose)
        , m_paint(paint)
        , m_width(width)
    {
    }

    std::string write();

private:
    void put(std::size_t indent, const std::string& text);
    void addHeading(std::string_view title);
    void writeFindings(std::string_view title, DecisionState state);
    void writeFinding(const core::ReviewedFinding& reviewed);
    void writeComments(std::string_view title, const std::vector<core::JournalEntry>& comments);
    void writeGone();
    void writeOpenPoints();
    void writeNotUnderstood();
    std::string standsAt(const std::string& place) const;

    const core::Review& m_review;
    const core::Check& m_check;
    bool m_isVerbose;
    const Paint& m_paint;
    std::size_t m_width;
    std::string m_out;
};

/// One paragraph of hostile text.
void ReviewTextWriter::put(std::size_t indent, const std::string& text)
{
    m_out += wrapped(foreignText(text), indent, 0, m_width);
}

void ReviewTextWriter::addHeading(std::string_view title)
{
    m_out += "\n" + m_paint.bold(title) + "\n";
}

void ReviewTextWriter::writeFinding(const core::ReviewedFinding& reviewed)
{
    const core::Finding& finding = *reviewed.finding;
    put(EntryIndent,
        std::string(markOf(finding.severity)) + " " + shortPlace(finding.place) + "  " + finding.path);
    put(DetailIndent, finding.message);
    for (const core::JournalEntry& decision : reviewed.decisions)
        put(DetailIndent, shortUuid(decision.uuid) + "  " + decisionWords(decision));
    if (!reviewed.delta.empty())
        put(DetailIndent, "Since then: " + reviewed.delta + ".");
}

void ReviewTextWriter::writeFindings(std::string_view title, DecisionState state)
{
    std::size_t hidden = 0;
    bool isFirst = true;
    for (const core::ReviewedFinding& each : m_review.findings) {
        if (each.state != state)
            continue;
        const bool isQuiet =
            state == DecisionState::Undecided && each.finding->severity < core::Severity::Risky;
        if (isQuiet && !m_isVerbose) {
            ++hidden;
            continue;
        }
        if (isFirst)
            addHeading(title);
        isFirst = false;
        writeFinding(each);
    }
    if (hidden > 0)
        m_out += "\n" + counted(hidden, "safe change needs", "safe changes need")
            + " no decision; --verbose lists " + (hidden == 1 ? "it" : "them") + ".\n";
}

std::string ReviewTextWriter::standsAt(const std::string& place) const
{
    const auto found = std::ranges::find(
        m_review.findings, place, [](const core::ReviewedFinding& each) { return each.finding->place; });
    return found == m_review.findings.end() ? shortPlace(place) : found->finding->path;
}

void ReviewTextWriter::writeComments(std::string_view title, const std::vector<core::JournalEntry>& comments)
{
    if (comments.empty())
        return;
    addHeading(title);
    for (const core::JournalEntry& comment : comments) {
        std::string words = shortUuid(comment.uuid) + "  " + comment.by;
        words += comment.stance.empty() ? "" : ", " + comment.stance;
        words += comment.place.empty() ? "" : ", on " + standsAt(comment.place);
        put(EntryIndent, words + ": " + comment.text);
    }
}

void ReviewTextWriter::writeGone()
{
    if (m_review.gone.empty())
        return;
    addHeading("Decided, and no longer found");
    for (const core::ReviewedDecisionGone& gone : m_review.gone)
        for (const core::JournalEntry& decision : gone.decisions)
            put(EntryIndent,
                (decision.seen ? decision.seen->path : shortPlace(gone.place)) + ": "
                    + decisionWords(decision));
}

void ReviewTextWriter::writeOpenPoints()
{
    const auto isAcknowledged = [&](const core::OpenPoint& point) {
        return std::ranges::find(m_review.acknowledged, point.name, &core::JournalEntry::text)
            != m_review.acknowledged.end();
    };
    if (m_check.openPoints.empty())
        return;
    addHeading("Not read, not judged or not understood");
    for (const core::OpenPoint& point : m_check.openPoints)
        put(EntryIndent, point.name + (isAcknowledged(point) ? " (acknowledged)" : ""));
}

void ReviewTextWriter::writeNotUnderstood()
{
    if (m_review.notUnderstood.empty())
        return;
    addHeading("Of the journals, not understood and not counted");
    for (const core::Gap& gap : m_review.notUnderstood)
        put(EntryIndent, gapPlaceWords(gap) + ": " + gapWords(gap));
}

std::string ReviewTextWriter::write()
{
    m_out += m_paint.bold(foreignText(m_review.title)) + "\n";
    put(0, m_review.id + ": " + m_review.baseline + " → " + m_review.candidate);
    writeFindings("Undecided", DecisionState::Undecided);
    writeFindings("Stale: it changed after the decision", DecisionState::Stale);
    writeFindings("Conflicts: decided differently, so nobody's counts", DecisionState::Conflict);
    writeComments("Open comments", m_review.comments);
    writeOpenPoints();
    writeFindings("Decided", DecisionState::Current);
    writeGone();
    if (m_isVerbose)
        writeComments("Answered comments", m_review.settledComments);
    writeNotUnderstood();
    m_out += "\n";
    put(0, progressWords(m_review));
    m_out += "Next: " + core::escapedForTerminal(nextCommand(m_review)) + "\n";
    return m_out;
}

} // namespace

std::string progressWords(const core::Review& review)
{
    const auto countOf = [&](DecisionState state) {
        return std::ranges::count_if(review.findings,
            [&](const core::ReviewedFinding& each) { return each.state == state && needsPeople(each); });
    };
    return std::to_string(countOf(DecisionState::Undecided)) + " undecided, "
        + std::to_string(countOf(DecisionState::Stale)) + " stale, "
        + std::to_string(countOf(DecisionState::Conflict)) + " in conflict, "
        + std::to_string(countOf(DecisionState::Current)) + " decided; "
        + counted(review.comments.size(), "open comment", "open comments") + ".";
}

bool isWorkLeft(const core::Review& review)
{
    const auto isLeft = [](const core::ReviewedFinding& each) {
        const bool isOpenBreaking =
            each.state == DecisionState::Undecided && each.finding->severity == core::Severity::Breaking;
        return isOpenBreaking || each.state == DecisionState::Stale || each.state == DecisionState::Conflict;
    };
    return std::ranges::any_of(review.findings, isLeft)
        || std::ranges::any_of(
            review.comments, [](const core::JournalEntry& each) { return each.stance == "blocking"; });
}

std::string reviewText(const LoadedReview& loaded, bool isVerbose, const Paint& paint, std::size_t width)
{
    return ReviewTextWriter(loaded, isVerbose, paint, width).write();
}

} // namespace cli
