// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/statements.h"

#include "core/base/moment.h"
#include "core/review/journal_store.h"
#include "core/review/standing_entries.h"
#include "ui/workspace/review_naming.h"

#include <QFuture>
#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

namespace {

QString toldDecision(const std::string& verdict, int count)
{
    if (verdict == core::DecisionVerdicts[0])
        return count == 1 ? Statements::tr("Accepted.")
                          : Statements::tr("Accepted %n change(s).", nullptr, count);
    if (verdict == core::DecisionVerdicts[1])
        return count == 1 ? Statements::tr("Accepted with a plan.")
                          : Statements::tr("Accepted %n change(s) with a plan.", nullptr, count);
    if (verdict == core::DecisionVerdicts[2])
        return count == 1 ? Statements::tr("Rejected.")
                          : Statements::tr("Rejected %n change(s).", nullptr, count);
    return count == 1 ? Statements::tr("Deferred.")
                      : Statements::tr("Deferred %n change(s).", nullptr, count);
}

QString toldMark(const std::string& mark)
{
    if (mark == "park")
        return Statements::tr("Parked: it returns at the end.");
    if (mark == "take-up")
        return Statements::tr("Taken up again.");
    return mark == "note" ? Statements::tr("The note is published.")
                          : Statements::tr("The action item is added.");
}

/// What is the case now, once `entries` were said: no command, but what became of it.
QString toldOf(const std::vector<core::JournalEntry>& entries)
{
    const core::JournalEntry& first = entries.front();
    switch (first.kind) {
    case core::EntryKind::Decide:
        return toldDecision(first.verdict, static_cast<int>(entries.size()));
    case core::EntryKind::Withdraw:
        return Statements::tr("Taken back.");
    case core::EntryKind::Comment:
        return Statements::tr("Commented.");
    case core::EntryKind::Form:
        return Statements::tr("Filled in.");
    case core::EntryKind::Acknowledge:
        return Statements::tr("Acknowledged.");
    case core::EntryKind::Mark:
        return Statements::tr("Marked as a change of meaning.");
    default:
        return toldMark(first.mark);
    }
}

} // namespace

/// What was written is never rewritten: each undo takes the line before back by a line of its own, and each
/// redo takes that one back.
class Statements::Step : public QUndoCommand {
public:
    Step(Statements& statements, const QString& name, std::vector<core::JournalEntry> entries)
        : QUndoCommand(name)
        , m_statements(statements)
        , m_next(std::move(entries))
    {
    }

    void redo() override { turn(); }
    void undo() override { turn(); }

private:
    void turn()
    {
        core::JournalEntry back = m_statements.newEntry(core::EntryKind::Withdraw);
        for (const core::JournalEntry& written : m_statements.write(std::move(m_next)))
            back.settles.push_back(written.uuid);
        m_next = {std::move(back)};
    }

    Statements& m_statements;
    std::vector<core::JournalEntry> m_next; ///< what is to be written at the next turn
};

Statements::Statements(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
    m_writer.setMaxThreadCount(1);
}

Statements::~Statements()
{
    m_writer.waitForDone();
}

void Statements::begin(ReviewDesk desk, std::shared_ptr<const Study> study)
{
    m_desk = std::move(desk);
    m_naming.reset();
    m_study = std::move(study);
    m_stack.clear();
    fold();
}

void Statements::setStudy(std::shared_ptr<const Study> study)
{
    m_study = std::move(study);
    fold();
}

void Statements::takeReview(PairReview review, int writtenSoFar)
{
    // It is read again when the last word is on the disk.
    if (writtenSoFar != m_said)
        return;
    if (review.id == m_desk.review && review.journals.entries == m_desk.journals.entries)
        return;
    m_desk.review = std::move(review.id);
    m_naming.reset();
    m_desk.journals = std::move(review.journals);
    fold();
}

void Statements::takePerson(const ReviewDesk& found)
{
    if (found.principal == m_desk.principal && found.whyNobody == m_desk.whyNobody)
        return;
    m_desk.principal = found.principal;
    m_desk.whyNobody = found.whyNobody;
    fold();
}

/// No two of one millisecond: journals are sorted by time, and what a person says has an order.
core::JournalEntry Statements::newEntry(core::EntryKind kind)
{
    m_lastMoment = std::max(m_surroundings.now(), m_lastMoment + 1);
    core::JournalEntry entry;
    entry.uuid = core::entryUuid(m_lastMoment, m_surroundings.chance(), m_surroundings.chance());
    entry.at = core::isoMoment(m_lastMoment / 1000);
    entry.by = m_desk.principal;
    entry.kind = kind;
    entry.review = m_desk.review;
    return entry;
}

/// The uuids of the person's own decisions, where all places have that verdict by them.
std::vector<std::string> Statements::ownDecisions(
    const std::vector<std::string>& places, const std::string& verdict) const
{
    std::vector<std::string> uuids;
    for (const std::string& place : places) {
        const core::ReviewedFinding* reviewed = m_standing->of(place);
        if (!reviewed)
            return {};
        const auto own = std::ranges::find_if(reviewed->decisions, [&](const core::JournalEntry& entry) {
            return entry.by == m_desk.principal && entry.verdict == verdict
                && core::isAbout(entry, *reviewed->finding);
        });
        if (own == reviewed->decisions.end())
            return {};
        uuids.push_back(own->uuid);
    }
    return uuids;
}

void Statements::decide(const std::vector<std::string>& places, const Decision& decision)
{
    if (!m_standing)
        return;
    std::vector<core::JournalEntry> entries;
    if (auto own = ownDecisions(places, decision.verdict); !own.empty()) {
        entries.push_back(newEntry(core::EntryKind::Withdraw));
        entries.back().settles = std::move(own);
        say(tr("Take back the decision"), std::move(entries));
        return;
    }
    for (const std::string& place : places) {
        const ChangeRef change = m_study->change(place);
        if (!change)
            continue;
        core::JournalEntry entry = newEntry(core::EntryKind::Decide);
        entry.place = place;
        entry.facts = change.finding->facts;
        entry.contract = change.contract->diff.contract;
        entry.verdict = decision.verdict;
        entry.reason = decision.reason;
        entry.plan = decision.plan;
        entry.role = decision.role;
        entry.due = decision.due;
        entry.settles = decision.settles;
        entry.meeting = m_meeting;
        entry.seen = core::seenOf(*change.finding);
        entries.push_back(std::move(entry));
    }
    const bool isAnything = !entries.empty() && !m_desk.principal.empty();
    say(nameOf(places, decision.verdict), std::move(entries));
    if (isAnything)
        emit decided();
}

void Statements::keepDecision(const std::string& place)
{
    const core::ReviewedFinding* reviewed = m_standing ? m_standing->of(place) : nullptr;
    if (!reviewed || reviewed->decisions.empty())
        return;
    core::JournalEntry kept = reviewed->decisions.back();
    const core::JournalEntry fresh = newEntry(core::EntryKind::Decide);
    kept.uuid = fresh.uuid;
    kept.at = fresh.at;
    kept.by = fresh.by;
    kept.review = fresh.review;
    kept.meeting = m_meeting;
    kept.facts = reviewed->finding->facts;
    kept.seen = core::seenOf(*reviewed->finding);
    kept.settles.clear();
    kept.raw.clear();
    say(tr("Keep the decision on change %1").arg(numberOf(place)), {std::move(kept)});
}

void Statements::comment(const std::string& place, const std::string& stance, const std::string& text,
    std::vector<std::string> settles)
{
    core::JournalEntry entry = newEntry(core::EntryKind::Comment);
    entry.place = place;
    if (const ChangeRef change = m_study ? m_study->change(place) : ChangeRef())
        entry.contract = change.contract->diff.contract;
    entry.stance = stance;
    entry.text = text;
    entry.settles = std::move(settles);
    say(place.empty() ? tr("Comment") : tr("Comment on change %1").arg(numberOf(place)), {std::move(entry)});
}

void Statements::withdraw(const std::string& uuid)
{
    core::JournalEntry entry = newEntry(core::EntryKind::Withdraw);
    entry.settles = {uuid};
    say(tr("Withdraw"), {std::move(entry)});
}

void Statements::answer(const std::string& field, const std::string& json)
{
    core::JournalEntry entry = newEntry(core::EntryKind::Form);
    entry.field = field;
    entry.value = json;
    say(tr("Fill in the packet"), {std::move(entry)});
}

void Statements::acknowledge(const std::string& name, const std::string& reason)
{
    core::JournalEntry entry = newEntry(core::EntryKind::Acknowledge);
    entry.text = name;
    entry.reason = reason;
    say(tr("Acknowledge"), {std::move(entry)});
}

void Statements::markSemantic(const std::string& place, const std::string& reason)
{
    core::JournalEntry entry = newEntry(core::EntryKind::Mark);
    entry.place = place;
    entry.reason = reason;
    say(tr("Mark change %1 as a change of meaning").arg(numberOf(place)), {std::move(entry)});
}

std::string Statements::record(core::JournalEntry mark, const QString& name)
{
    if (!m_standing || !mayWrite())
        return {};
    mark.by = m_desk.principal;
    if (name.isEmpty()) {
        const bool opensReview = m_desk.review.empty();
        std::string uuid = journal({std::move(mark)}).front().uuid;
        if (opensReview)
            fold();
        return uuid;
    }
    say(name, {std::move(mark)});
    return m_desk.journals.entries.back().uuid;
}

int Statements::numberOf(const std::string& place) const
{
    const std::vector<ChangeRef> changes = m_study ? m_study->changes() : std::vector<ChangeRef>();
    const auto found = std::ranges::find_if(
        changes, [&](const ChangeRef& change) { return change.finding->place == place; });
    return static_cast<int>(found - changes.begin()) + 1;
}

QString Statements::nameOf(const std::vector<std::string>& places, const std::string& verdict) const
{
    const auto count = static_cast<int>(places.size());
    const int number = count == 1 ? numberOf(places.front()) : 0;
    if (verdict == core::DecisionVerdicts[0])
        return count == 1 ? tr("Accept change %1").arg(number) : tr("Accept %n change(s)", nullptr, count);
    if (verdict == core::DecisionVerdicts[1])
        return count == 1 ? tr("Accept change %1 with a plan").arg(number)
                          : tr("Accept %n change(s) with a plan", nullptr, count);
    if (verdict == core::DecisionVerdicts[2])
        return count == 1 ? tr("Reject change %1").arg(number) : tr("Reject %n change(s)", nullptr, count);
    return count == 1 ? tr("Defer change %1").arg(number) : tr("Defer %n change(s)", nullptr, count);
}

bool Statements::mayWrite()
{
    if (!m_desk.principal.empty())
        return true;
    emit failed({core::ErrorCode::BadInput, "this cannot be written down: " + m_desk.whyNobody,
        "git config user.email says who you are"});
    return false;
}

void Statements::say(const QString& name, std::vector<core::JournalEntry> entries)
{
    if (entries.empty() || !mayWrite())
        return;
    const QString told = toldOf(entries);
    m_stack.push(new Step(*this, name, std::move(entries)));
    emit said(tr("%1 %n left to decide.", nullptr, static_cast<int>(m_standing->undecided())).arg(told));
}

/// Seen at once; on the disk as soon as it can be. Comes back with what was written: each line once.
std::vector<core::JournalEntry> Statements::write(std::vector<core::JournalEntry> entries)
{
    entries = journal(std::move(entries));
    const std::size_t marksBefore = m_standing->review.marks.size();
    fold();
    if (m_standing->review.marks.size() != marksBefore)
        emit marksChanged();
    return entries;
}

std::vector<core::JournalEntry> Statements::journal(std::vector<core::JournalEntry> entries)
{
    std::vector<core::JournalEntry> lines;
    if (m_desk.review.empty())
        lines.push_back(opening());
    for (core::JournalEntry& entry : entries) {
        const core::JournalEntry fresh = newEntry(entry.kind);
        entry.uuid = fresh.uuid;
        entry.at = fresh.at;
        entry.review = fresh.review;
        lines.push_back(entry);
    }
    // As they will be read again, so that reading them again changes nothing.
    for (core::JournalEntry& line : lines)
        line.raw = core::journalLine(line);
    m_desk.journals.entries.insert(m_desk.journals.entries.end(), lines.begin(), lines.end());
    append(std::move(lines));
    return entries;
}

/// The first word of a pair opens its review.
core::JournalEntry Statements::opening()
{
    const NewReview review = newReview(m_desk, *m_study);
    m_naming = std::make_shared<ReviewNaming>(m_study->repository, m_desk, review.id);
    m_desk.review = review.id;
    core::JournalEntry entry = newEntry(core::EntryKind::Open);
    entry.title = review.title;
    entry.baseline = m_desk.pair.baseline;
    entry.candidate = m_desk.pair.candidate;
    return entry;
}

void Statements::append(std::vector<core::JournalEntry> entries)
{
    ++m_writes;
    ++m_said;
    const auto write = [root = m_desk.place.root, entries = std::move(entries), naming = m_naming]() mutable {
        if (naming)
            naming->settle(entries);
        return core::appendToJournal(root, entries).map([&] {
            return naming ? naming->name() : std::string();
        });
    };
    QtConcurrent::run(&m_writer, write)
        .then(this, [this, naming = m_naming](const core::Result<std::string>& written) {
            --m_writes;
            if (!written)
                emit failed(written.error());
            else if (naming && naming == m_naming)
                takeName(*written);
            // What did not reach the disk must not look as if it had.
            if (!written || m_writes == 0)
                emit journalsWritten();
        });
}

/// Others had opened the review of the pair, or had that name for another one.
void Statements::takeName(const std::string& name)
{
    if (name == m_desk.review)
        return;
    renameReview(m_desk.journals.entries, m_desk.review, name);
    m_desk.review = name;
    fold();
}

void Statements::fold()
{
    if (!m_study) {
        m_standing.reset();
    } else {
        auto standing = std::make_shared<Standing>();
        standing->study = m_study;
        standing->journals = m_desk.journals;
        standing->review = core::foldReview(m_desk.review, standing->journals, m_study->check);
        standing->principal = m_desk.principal;
        standing->whyNobody = m_desk.whyNobody;
        m_standing = std::move(standing);
    }
    emit standingChanged(m_standing);
}

} // namespace ui
