// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_vote_words.h"

#include "core/review/journal_entry.h"
#include "ui/meeting/stage_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct VoteText {
    Q_DECLARE_TR_FUNCTIONS(ui::VoteText)
};

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
    const QString words = voteWords(votes);
    return words.isEmpty() ? VoteText::tr("Nobody voted") : words;
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
