// SPDX-License-Identifier: GPL-3.0-or-later
// What people said of the change, and who must sign it.
#include "ui/card/card_parts.h"
#include "ui/card/role_word.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

CardRemark remarkOf(const core::JournalEntry& comment, const std::string& principal, bool isSettled)
{
    return {comment.uuid, toShown(comment.by), shownMoment(comment.at), toShown(comment.text), comment.stance,
        comment.by == principal, isSettled};
}

void addRemarks(std::vector<std::pair<std::string, CardRemark>>& remarks, const Standing& standing,
    std::string_view place, bool isSettled)
{
    for (const core::JournalEntry& each :
        isSettled ? standing.review.settledComments : standing.review.comments)
        if (each.place == place)
            remarks.emplace_back(each.at, remarkOf(each, standing.principal, isSettled));
}

QString whyNoAccept(const core::Finding& finding)
{
    return finding.severity == core::Severity::Breaking ? CardText::tr("needs a migration plan") : QString();
}

const core::JournalEntry* ofPrincipal(const CardSubject& subject)
{
    const auto& decisions = subject.reviewed->decisions;
    const auto mine = std::find_if(decisions.rbegin(), decisions.rend(), [&](const core::JournalEntry& each) {
        return each.by == subject.standing.principal && isAbout(each, subject.finding());
    });
    return mine == decisions.rend() ? nullptr : &*mine;
}

void fillMine(CardDecision& decision, const core::JournalEntry& mine)
{
    decision.verdict = mine.verdict;
    decision.plan = mine.plan;
    decision.reason = toQString(mine.reason);
    decision.due = toQString(mine.due);
}

QString peopleWords(const std::vector<std::string>& people)
{
    QStringList names;
    for (const std::string& each : people)
        names.append(toShown(each));
    return names.isEmpty() ? CardText::tr("nobody holds this role yet") : names.join(QStringLiteral(", "));
}

const core::VerifiedSignoff* signoffOf(const Study& study, std::string_view role)
{
    for (const core::Verification& packet : study.packets)
        for (const core::VerifiedSignoff& each : packet.signoffs)
            if (each.role == role && each.state == core::SignoffState::Valid)
                return &each;
    return nullptr;
}

CardOwner ownerOf(const CardSubject& subject, const core::SignoffDuty& duty)
{
    CardOwner owner;
    owner.role = roleWord(duty.role);
    owner.reason = toShown(duty.reason);
    owner.isAboutThis = std::ranges::count(duty.places, subject.finding().place) > 0;
    if (const core::VerifiedSignoff* signoff = signoffOf(subject.study, duty.role)) {
        owner.mark = CardMark::Good;
        owner.state = CardText::tr("signed by %1").arg(toShown(signoff->principal));
    } else {
        owner.mark = duty.required ? CardMark::Attention : CardMark::Neutral;
        owner.state = duty.required ? CardText::tr("must sign: %1").arg(peopleWords(duty.people))
                                    : CardText::tr("is asked: %1").arg(peopleWords(duty.people));
    }
    return owner;
}

} // namespace

QString shownMoment(const std::string& at)
{
    const QDateTime moment = QDateTime::fromString(toQString(at), Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : toShown(at);
}

QString decisionSentence(const core::JournalEntry& decision)
{
    const QString by = toShown(decision.by);
    const QString at = shownMoment(decision.at);
    if (decision.verdict == "accept")
        return CardText::tr("%1 accepted it on %2").arg(by, at);
    if (decision.verdict == "accept-with-plan")
        return CardText::tr("%1 accepted it with a plan on %2").arg(by, at);
    if (decision.verdict == "reject")
        return CardText::tr("%1 rejected it on %2").arg(by, at);
    return CardText::tr("%1 deferred it on %2").arg(by, at);
}

QString decisionDetail(const core::JournalEntry& decision)
{
    QStringList details;
    const auto add = [&](const QString& sentence, const std::string& what) {
        if (!what.empty())
            details.append(sentence.arg(toShown(what)));
    };
    const core::Plan plan = decision.plan.value_or(core::Plan {});
    add(CardText::tr("Plan: %1"), plan.text);
    if (plan.link != plan.text)
        add(CardText::tr("Written down at %1"), plan.link);
    add(CardText::tr("Owner: %1"), plan.owner);
    add(CardText::tr("Not before %1"), plan.notBefore);
    add(QStringLiteral("%1"), decision.reason);
    add(CardText::tr("Until %1"), decision.due);
    return details.join(QStringLiteral(" · "));
}

CardDecision decisionOf(const CardSubject& subject)
{
    CardDecision decision;
    decision.decider = toShown(subject.standing.principal);
    decision.whyNoAccept = whyNoAccept(subject.finding());
    decision.whyNobody = toShown(subject.standing.whyNobody);
    if (!subject.reviewed || subject.reviewed->state == core::DecisionState::Undecided) {
        decision.sentence = CardText::tr("Undecided");
        return decision;
    }
    if (const core::JournalEntry* current = subject.reviewed->decision()) {
        decision.sentence = decisionSentence(*current);
        decision.detail = decisionDetail(*current);
    } else {
        decision.sentence = CardText::tr("To be decided again");
        for (const core::JournalEntry& each : subject.reviewed->decisions)
            decision.others.push_back(decisionSentence(each));
    }
    if (const core::JournalEntry* mine = ofPrincipal(subject))
        fillMine(decision, *mine);
    return decision;
}

std::vector<CardRemark> commentsAt(const Standing& standing, std::string_view place)
{
    std::vector<std::pair<std::string, CardRemark>> remarks;
    addRemarks(remarks, standing, place, false);
    addRemarks(remarks, standing, place, true);
    std::ranges::stable_sort(remarks, {}, &std::pair<std::string, CardRemark>::first);
    std::vector<CardRemark> ordered;
    ordered.reserve(remarks.size());
    for (auto& [at, remark] : remarks)
        ordered.push_back(std::move(remark));
    return ordered;
}

std::vector<CardOwner> ownersOf(const CardSubject& subject)
{
    std::vector<CardOwner> owners;
    for (const core::SignoffDuty& duty : subject.study.check.signoff)
        owners.push_back(ownerOf(subject, duty));
    std::ranges::stable_sort(owners, std::greater {}, &CardOwner::isAboutThis);
    return owners;
}

CardMeaning meaningOf(const CardSubject& subject)
{
    CardMeaning meaning;
    if (const auto& mark = subject.finding().semantic)
        meaning.sentence = CardText::tr("%1 holds this for a change of meaning: %2")
                               .arg(toShown(mark->author), toShown(mark->reason));
    for (const core::JournalEntry& each : subject.standing.review.marks)
        if (each.place == subject.finding().place && each.by == subject.standing.principal)
            meaning.uuid = each.uuid;
    return meaning;
}

} // namespace ui
