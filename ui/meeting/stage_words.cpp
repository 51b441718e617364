// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_words.h"

#include "ui/meeting/desk_clock.h"
#include "ui/text.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

QString namesOf(const std::vector<CardConsumer>& consumers, core::Impact impact)
{
    QStringList names;
    for (const CardConsumer& each : consumers)
        if (each.impact == impact)
            names << each.name;
    return QLocale().createSeparatedList(names);
}

QString votesOf(const std::string& verdict, int count)
{
    if (verdict == "accept")
        return StageText::tr("%n to accept", nullptr, count);
    if (verdict == "accept-with-plan")
        return StageText::tr("%n to accept with a plan", nullptr, count);
    if (verdict == "reject")
        return StageText::tr("%n to reject", nullptr, count);
    return StageText::tr("%n to defer", nullptr, count);
}

void addCount(std::vector<StageFact>& facts, const QString& label, std::size_t count)
{
    if (count > 0)
        facts.push_back({label, QString::number(count)});
}

QString hitLabel(core::Severity severity)
{
    return severity == core::Severity::Breaking ? StageText::tr("Breaks:") : StageText::tr("Affects:");
}

} // namespace

QString stagePath(const QString& breadcrumb)
{
    QStringList shown;
    for (QString step : breadcrumb.split(QStringLiteral(" › "))) {
        if (step == QLatin1String("body"))
            continue;
        if (step.startsWith(QLatin1String("response ")))
            step.remove(0, 9);
        shown << step;
    }
    return shown.join(QStringLiteral(" › "));
}

QString voteWords(const std::vector<core::Vote>& votes)
{
    QStringList words;
    for (const std::string_view verdict : core::DecisionVerdicts) {
        const auto count = std::ranges::count_if(
            votes, [&](const core::Vote& vote) { return !vote.isStale && vote.verdict == verdict; });
        if (count > 0)
            words << votesOf(std::string(verdict), static_cast<int>(count));
    }
    const auto stale = std::ranges::count_if(votes, &core::Vote::isStale);
    if (stale > 0)
        words << StageText::tr("%n on what it said before", nullptr, static_cast<int>(stale));
    return QLocale().createSeparatedList(words);
}

std::vector<StageFact> stageFacts(const CardContent& card, const core::AgendaItem& item)
{
    std::vector<StageFact> facts;
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            facts.push_back({label, text});
    };
    add(hitLabel(card.severity), namesOf(card.consumers, core::Impact::Affected));
    add(StageText::tr("Unknown:"), namesOf(card.consumers, core::Impact::Unknown));
    if (card.severity >= core::Severity::Risky)
        add({}, card.noConsumers);
    add(StageText::tr("Votes:"), voteWords(item.votes));
    return facts;
}

std::optional<StageFact> safeWay(const CardContent& card)
{
    const bool isNeeded = card.severity >= core::Severity::Risky && card.state != CardState::Decided;
    if (!isNeeded || card.recipe.text.isEmpty())
        return {};
    return StageFact {StageText::tr("Safe way:"), card.recipe.text};
}

std::vector<StageChoice> stageChoices(const CardDecision& decision)
{
    std::vector<StageChoice> choices {{"accept", StageText::tr("Accept"), QStringLiteral("A")},
        {"accept-with-plan", StageText::tr("Accept with plan"), QStringLiteral("W")},
        {"reject", StageText::tr("Reject"), QStringLiteral("R")},
        {"defer", StageText::tr("Defer"), QStringLiteral("D")}};
    for (StageChoice& each : choices) {
        each.isChosen = each.verdict == decision.verdict;
        each.whyNot = decision.whyNobody;
    }
    if (decision.whyNobody.isEmpty())
        choices.front().whyNot = decision.whyNoAccept;
    return choices;
}

QString mustSignWords(const std::vector<CardOwner>& owners)
{
    QStringList roles;
    for (const CardOwner& each : owners)
        if (each.isAboutThis)
            roles << each.role;
    return roles.isEmpty() ? QString()
                           : StageText::tr("must sign: %1").arg(roles.join(QStringLiteral(" + ")));
}

std::vector<StageFact> summaryFacts(const core::MeetingMinutes& minutes)
{
    std::vector<StageFact> facts;
    addCount(facts, StageText::tr("Accepted:"), minutes.accepted.size());
    addCount(facts, StageText::tr("Rejected:"), minutes.rejected.size());
    addCount(facts, StageText::tr("Deferred:"), minutes.deferred.size());
    addCount(facts, StageText::tr("Parked:"), minutes.parked.size());
    addCount(facts, StageText::tr("Not decided:"), minutes.undecided);
    addCount(facts, StageText::tr("Actions:"), minutes.meeting.actions.size());
    facts.push_back({StageText::tr("Duration:"), durationText(minutes.duration)});
    return facts;
}

} // namespace ui
