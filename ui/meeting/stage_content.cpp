// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_content.h"

#include "ui/meeting/desk_facts.h"
#include "ui/meeting/stage_words.h"
#include "ui/meeting/summary_facts.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

QString badgeWords(core::Severity severity)
{
    return severityGlyph(severity) + QLatin1Char(' ') + severityWord(severity).toUpper();
}

QString positionWords(const MeetingState& state)
{
    return StageText::tr("%1 / %2").arg(state.current + 1).arg(state.agenda.size());
}

const core::ParkedChange* lastParked(const core::Meeting& meeting, std::string_view place)
{
    const auto found = std::find_if(meeting.parked.rbegin(), meeting.parked.rend(),
        [&](const auto& each) { return each.place == place; });
    return found == meeting.parked.rend() ? nullptr : &*found;
}

QString parkedWords(const core::ParkedChange& parked)
{
    const QString owner = toShown(parked.owner);
    if (parked.takenUpAt)
        return StageText::tr("It was parked for %1, and is back.").arg(owner);
    if (parked.due.empty())
        return StageText::tr("Parked: %1 finds out what is missing.").arg(owner);
    return StageText::tr("Parked: %1 finds out what is missing until %2.").arg(owner, toShown(parked.due));
}

QString decidedWords(const CardDecision& decision)
{
    return decision.detail.isEmpty() ? decision.sentence
                                     : StageText::tr("%1 — %2").arg(decision.sentence, decision.detail);
}

/// Who decided what, behind what became of it.
QString othersWords(const CardContent& card)
{
    return StageText::tr("%1 %2").arg(card.stateSentence, card.decision.others.join(QStringLiteral(" · ")));
}

void fillState(StageContent& content, const CardContent& card, const core::Meeting& meeting)
{
    content.needsLook = card.state == CardState::Stale || card.state == CardState::Conflict;
    content.canKeep = card.state == CardState::Stale && card.decision.whyNobody.isEmpty();
    if (content.needsLook)
        content.state = othersWords(card);
    else if (card.state == CardState::Decided)
        content.state = decidedWords(card.decision);
    else if (const core::ParkedChange* parked = lastParked(meeting, card.place))
        content.state = parkedWords(*parked);
    else if (card.decision.isOver)
        content.state = card.stateSentence;
}

/// What was said last of it, once it was published.
void addNote(StageContent& content, const core::Meeting& meeting)
{
    const auto note = std::find_if(meeting.notes.rbegin(), meeting.notes.rend(),
        [&](const auto& each) { return each.place == content.place; });
    if (note != meeting.notes.rend())
        content.facts.push_back({StageText::tr("Note:"),
            StageText::tr("“%1” (%2)").arg(toShown(note->text), toShown(note->speaker))});
}

QString whereaboutsWords(const CardWhereabouts& whereabouts)
{
    const QString path = stagePath(whereabouts.breadcrumb);
    const auto sites = static_cast<int>(whereabouts.sites.size());
    return sites < 2 ? path : StageText::tr("%1 · %n site(s)", nullptr, sites).arg(path);
}

void fillTitles(StageContent& content, const CardContent& card)
{
    content.baseline = StageText::tr("Baseline %1").arg(card.baselineName);
    content.candidate = StageText::tr("Candidate %1").arg(card.candidateName);
}

void fillChange(StageContent& content, const MeetingState& state, const core::AgendaItem& item)
{
    const Standing& standing = *state.standing;
    const std::optional<CardContent> card = cardContent(*standing.study, standing, content.place);
    if (!card) {
        content.headline = StageText::tr("This change is no longer found.");
        return;
    }
    content.severity = card->severity;
    content.badge = badgeWords(card->severity);
    content.whereabouts = whereaboutsWords(card->whereabouts);
    content.headline = card->headline;
    fillTitles(content, *card);
    if (const ChangeRef change = standing.study->change(content.place))
        content.snippet = stageSnippet(*standing.study, change);
    fillState(content, *card, state.meeting);
    content.facts = stageFacts(*card, item);
    addNote(content, state.meeting);
    // The longest, and said of many a change: what was said of this one is read before it.
    if (const std::optional<StageFact> way = safeWay(*card))
        content.facts.push_back(*way);
    if (!card->decision.isOver)
        content.choices = stageChoices(card->decision);
    content.mustSign = mustSignWords(card->owners);
    content.spoken = card->spoken;
}

/// One decision for all of them; a plan for nothing that breaks nobody.
void fillSeveral(StageContent& content, const MeetingState& state, const core::AgendaItem& item)
{
    const Standing& standing = *state.standing;
    const auto count = static_cast<int>(item.places.size());
    const bool isSafe = item.kind == core::AgendaKind::Safe;
    content.face = StageFace::Several;
    content.severity = isSafe ? core::Severity::Safe : core::Severity::Docs;
    content.badge = badgeWords(content.severity);
    content.headline = isSafe
        ? StageText::tr("%n safe change(s): accept together?", nullptr, count)
        : StageText::tr("%n change(s) of words alone: accept together?", nullptr, count);
    content.entries = changeFacts(standing, item);
    CardDecision decision;
    decision.whyNobody = toShown(standing.whyNobody);
    const core::ReviewedFinding* first = item.isDone ? standing.of(item.places.front()) : nullptr;
    if (const core::JournalEntry* decided = first ? first->decision() : nullptr)
        decision.verdict = decided->verdict;
    content.choices = stageChoices(decision);
    std::erase_if(
        content.choices, [](const StageChoice& each) { return each.verdict == "accept-with-plan"; });
    if (item.isDone)
        content.state = StageText::tr("All of them are decided.");
    content.spoken = content.headline;
}

void fillSummary(StageContent& content, const std::optional<core::MeetingMinutes>& minutes)
{
    content.face = StageFace::Summary;
    content.position.clear();
    content.headline = StageText::tr("What this meeting came to");
    if (!minutes)
        return;
    content.entries = outcomeFacts(*minutes);
    content.facts = summaryFacts(*minutes);
    content.hint = StageText::tr("Enter leads on to the packet.");
    content.spoken = content.headline;
}

} // namespace

StageContent stageContent(const MeetingState& state, const std::optional<core::MeetingMinutes>& minutes)
{
    StageContent content;
    content.place = state.place;
    content.position = positionWords(state);
    const core::AgendaItem* item = state.item();
    if (!item)
        fillSummary(content, minutes);
    else if (item->kind == core::AgendaKind::Safe || item->kind == core::AgendaKind::Docs)
        fillSeveral(content, state, *item);
    else
        fillChange(content, state, *item);
    return content;
}

} // namespace ui
