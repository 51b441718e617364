// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_content.h"

#include "core/base/date.h"
#include "ui/card/card_parts.h"
#include "ui/models/revision_words.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype LongestHeadline = 140;

CardState stateOf(const core::ReviewedFinding* reviewed)
{
    if (!reviewed)
        return CardState::Undecided;
    switch (reviewed->state) {
    case core::DecisionState::Current:
        return CardState::Decided;
    case core::DecisionState::Stale:
        return CardState::Stale;
    case core::DecisionState::Conflict:
        return CardState::Conflict;
    case core::DecisionState::Undecided:
        break;
    }
    return CardState::Undecided;
}

QString stateSentence(CardState state, const core::ReviewedFinding* reviewed)
{
    if (state == CardState::Stale)
        return CardText::tr("The candidate changed after this decision: %1.").arg(toShown(reviewed->delta));
    if (state == CardState::Conflict)
        return CardText::tr("People decided differently: none of it counts until one agrees or is answered.");
    return {};
}

QString positionWords(const Study& study, const core::Finding& finding)
{
    const std::vector<ChangeRef> all = study.changes();
    const auto found = std::ranges::find(all, &finding, &ChangeRef::finding);
    if (found == all.end())
        return {};
    const QString words = study.isSoFar ? CardText::tr("%1 of %2 so far") : CardText::tr("%1 of %2");
    return words.arg(found - all.begin() + 1).arg(all.size());
}

QString whyHeading(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Breaking:
        return CardText::tr("Why it breaks");
    case core::Severity::Risky:
        return CardText::tr("Why it is risky");
    case core::Severity::Safe:
        return CardText::tr("Safe because");
    case core::Severity::Docs:
        break;
    }
    return CardText::tr("Only words, because");
}

/// Which side of the conversation notices, in a sentence.
QString directionSentence(const core::Finding& finding)
{
    if (finding.severity != core::Severity::Breaking)
        return {};
    if (finding.flow == core::Flow::Request)
        return CardText::tr("Requests that worked are refused.");
    if (finding.flow == core::Flow::Response)
        return CardText::tr("Clients receive what they were not promised.");
    return {};
}

QString whyWords(const core::Finding& finding)
{
    const QString direction = directionSentence(finding);
    const QString why = toShown(finding.why);
    return direction.isEmpty() || why.isEmpty() ? direction + why : direction + QLatin1Char(' ') + why;
}

void cutHeadline(CardContent& content)
{
    content.wholeHeadline = content.headline;
    if (content.headline.size() <= LongestHeadline)
        return;
    const qsizetype blank = content.headline.lastIndexOf(QLatin1Char(' '), LongestHeadline);
    content.headline = content.headline.left(blank > 0 ? blank : LongestHeadline) + QStringLiteral("\u202f…");
}

void fillFacts(CardContent& content, const CardSubject& subject)
{
    const core::Finding& finding = subject.finding();
    content.severity = finding.severity;
    content.rule = finding.rule;
    content.headline = toShown(finding.message);
    cutHeadline(content);
    content.whereabouts = whereaboutsOf(subject);
    content.snippet = snippetOf(subject.study, finding);
    content.baselineName = revisionText(subject.study.check.baseline);
    content.candidateName = revisionText(subject.study.check.candidate);
    content.wire = wireOf(subject.change);
    content.whyHeading = whyHeading(finding.severity);
    content.why = whyWords(finding);
    content.witness = witnessOf(subject);
    content.recipe = recipeOf(subject);
}

/// One after the other, as screen readers say them.
QString spokenWords(const CardContent& content)
{
    QStringList words {content.wholeHeadline, severityWord(content.severity), content.position,
        content.stateSentence, content.decision.sentence};
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

CardContent presentContent(const CardSubject& subject)
{
    CardContent content;
    content.place = subject.finding().place;
    content.state = stateOf(subject.reviewed);
    content.stateSentence = stateSentence(content.state, subject.reviewed);
    content.position = positionWords(subject.study, subject.finding());
    fillFacts(content, subject);
    content.consumers = consumersOf(subject);
    if (content.consumers.empty())
        content.noConsumers = CardText::tr("Impact unknown: no consumers listed.");
    content.acceptance = acceptanceOf(subject);
    content.decision = decisionOf(subject);
    content.comments = commentsAt(subject.standing, content.place);
    content.owners = ownersOf(subject);
    content.meaning = meaningOf(subject);
    return content;
}

QString ignoredSentence(const core::Suppression& by)
{
    const QString reason = toShown(by.reason);
    if (by.expires)
        return CardText::tr("Ignored by the policy until %1: %2 (%3)")
            .arg(toQString(core::isoDate(*by.expires)), reason, toShown(by.owner));
    if (!by.importedFrom.empty())
        return CardText::tr("Ignored by %1.").arg(toShown(by.importedFrom));
    return CardText::tr("Ignored by the policy: %1").arg(reason);
}

std::optional<CardContent> ignoredContent(
    const Study& study, const Standing& standing, std::string_view place)
{
    for (const core::ComparedContract& contract : study.check.contracts)
        for (const core::SuppressedFinding& each : contract.diff.judgement.suppressed) {
            if (each.finding.place != place)
                continue;
            CardContent content = presentContent({study, standing, {&contract, &each.finding}});
            content.state = CardState::Ignored;
            content.stateSentence = ignoredSentence(each.by);
            content.decision.isOver = true;
            return content;
        }
    return std::nullopt;
}

/// All that is left of it is what the decision remembers.
std::optional<CardContent> fixedContent(const Study& study, const Standing& standing, std::string_view place)
{
    const auto gone = std::ranges::find(standing.review.gone, place, &core::ReviewedDecisionGone::place);
    if (gone == standing.review.gone.end() || gone->decisions.empty())
        return std::nullopt;
    const core::JournalEntry& last = gone->decisions.back();
    const core::SeenFinding seen = last.seen.value_or(core::SeenFinding {});
    CardContent content;
    content.place = std::string(place);
    content.state = CardState::Fixed;
    content.stateSentence = CardText::tr("No longer present.");
    for (const core::Severity each : {core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe})
        if (core::severityName(each) == seen.severity)
            content.severity = each;
    content.rule = seen.rule;
    content.headline = toShown(seen.path);
    content.wholeHeadline = content.headline;
    content.baselineName = revisionText(study.check.baseline);
    content.candidateName = revisionText(study.check.candidate);
    content.decision.sentence = decisionSentence(last);
    content.decision.detail = decisionDetail(last);
    content.decision.isOver = true;
    content.comments = commentsAt(standing, place);
    return content;
}

} // namespace

std::size_t CardContent::openComments() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        comments, [](const CardRemark& each) { return !each.isSettled && asksForAnswer(each.stance); }));
}

std::optional<CardContent> cardContent(const Study& study, const Standing& standing, std::string_view place)
{
    std::optional<CardContent> content;
    if (const ChangeRef change = study.change(place))
        content = presentContent({study, standing, change, standing.of(place)});
    if (!content)
        content = ignoredContent(study, standing, place);
    if (!content)
        content = fixedContent(study, standing, place);
    if (content)
        content->spoken = spokenWords(*content);
    return content;
}

} // namespace ui
