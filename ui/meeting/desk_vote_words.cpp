// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_vote_words.h"

#include "core/review/journal_entry.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct VoteText {
    Q_DECLARE_TR_FUNCTIONS(ui::VoteText)
};

QString countText(std::string_view verdict, int count)
{
    if (verdict == core::DecisionVerdicts[0])
        return VoteText::tr("%n accept", nullptr, count);
    if (verdict == core::DecisionVerdicts[1])
        return VoteText::tr("%n with a plan", nullptr, count);
    if (verdict == core::DecisionVerdicts[2])
        return VoteText::tr("%n reject", nullptr, count);
    return VoteText::tr("%n defer", nullptr, count);
}

QString voteSentence(const core::Vote& vote)
{
    const QString who = toShown(vote.of);
    if (vote.verdict == core::DecisionVerdicts[0])
        return VoteText::tr("%1 would accept it").arg(who);
    if (vote.verdict == core::DecisionVerdicts[1])
        return VoteText::tr("%1 would accept it with a plan").arg(who);
    if (vote.verdict == core::DecisionVerdicts[2])
        return VoteText::tr("%1 would reject it").arg(who);
    return VoteText::tr("%1 would defer it").arg(who);
}

void setSign(Fact& fact, const core::Vote& vote)
{
    if (vote.isStale) {
        fact.sign = QStringLiteral("⚠");
        fact.signWords = VoteText::tr("Stale");
        fact.tone = Tone::Risky;
    } else if (vote.verdict == core::DecisionVerdicts[2]) {
        fact.sign = QStringLiteral("✗");
        fact.tone = Tone::Breaking;
    } else if (vote.verdict == core::DecisionVerdicts[3]) {
        fact.sign = QStringLiteral("◷");
    } else {
        fact.sign = QStringLiteral("✓");
        fact.tone = Tone::Safe;
    }
}

QString detailOf(const core::Vote& vote)
{
    QStringList lines;
    if (!vote.reason.empty())
        lines << toShown(vote.reason);
    if (vote.isStale)
        lines << VoteText::tr("The change said something else then.");
    if (!vote.handedOverBy.empty())
        lines << VoteText::tr("Handed over by %1.").arg(toShown(vote.handedOverBy));
    return lines.join('\n');
}

} // namespace

QString votesText(const std::vector<core::Vote>& votes)
{
    QStringList counts;
    for (const std::string_view verdict : core::DecisionVerdicts) {
        const auto count = std::ranges::count_if(
            votes, [&](const core::Vote& vote) { return !vote.isStale && vote.verdict == verdict; });
        if (count > 0)
            counts << countText(verdict, static_cast<int>(count));
    }
    return counts.isEmpty() ? VoteText::tr("Nobody voted") : QLocale().createSeparatedList(counts);
}

std::vector<Fact> voteFacts(const std::vector<core::Vote>& votes)
{
    std::vector<Fact> facts;
    for (const core::Vote& vote : votes) {
        Fact fact;
        setSign(fact, vote);
        fact.text = voteSentence(vote);
        fact.detail = detailOf(vote);
        facts.push_back(fact);
    }
    return facts;
}

} // namespace ui
