// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the change hits, and what was promised about it.
#include "core/packet/form/form_fields.h"
#include "ui/card/card_parts.h"
#include "ui/models/revision_words.h"
#include "ui/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace ui {

namespace {

QString impactWords(core::Impact impact)
{
    switch (impact) {
    case core::Impact::Affected:
        return CardText::tr("affected");
    case core::Impact::Unaffected:
        return CardText::tr("not affected");
    case core::Impact::BrokenBefore:
        return CardText::tr("did not fit before either");
    case core::Impact::Unknown:
        break;
    }
    return CardText::tr("unknown");
}

/// Lowest first: who is hit, then who might be.
int rankOf(core::Impact impact)
{
    constexpr std::array Ranks {1, 0, 3, 2};
    return Ranks[static_cast<std::size_t>(impact)];
}

QString pinWords(const core::Pin& pin)
{
    if (!pin.exists())
        return CardText::tr("no pin");
    return pin.version.empty() ? shortCommit(pin.commit) : toShown(pin.version);
}

CardConsumer consumerOf(const core::ConsumerImpact& consumer, std::string_view place)
{
    const auto found = std::ranges::find(consumer.impacts, place, &core::FindingImpact::place);
    const core::FindingImpact impact = found == consumer.impacts.end() ? core::FindingImpact {} : *found;
    return {impact.impact, toShown(consumer.name), pinWords(consumer.pin), impactWords(impact.impact),
        toShown(impact.evidence), toShown(consumer.contact)};
}

CardMark markOf(core::CriterionState state)
{
    switch (state) {
    case core::CriterionState::Present:
        return CardMark::Good;
    case core::CriterionState::Missing:
        return CardMark::Attention;
    case core::CriterionState::Contradicted:
        return CardMark::Bad;
    case core::CriterionState::Transition:
        break;
    }
    return CardMark::Neutral;
}

QString criterionWords(const core::CriterionNote& note)
{
    const QString scenario = toShown(note.scenario);
    const QString what = toShown(note.what);
    switch (note.state) {
    case core::CriterionState::Present:
        return CardText::tr("“%1” (Given/When/Then)").arg(scenario);
    case core::CriterionState::Contradicted:
        return CardText::tr("“%1” contradicts the contract: %2").arg(scenario, what);
    case core::CriterionState::Transition:
        return CardText::tr("“%1” is a transition: %2").arg(scenario, what);
    case core::CriterionState::Missing:
        break;
    }
    return CardText::tr("No Given/When/Then: %1").arg(what);
}

/// What people answered to a field of the packet's form; empty: nothing yet.
QString answerTo(const Standing& standing, std::string_view field)
{
    for (const auto& [name, json] : standing.review.form)
        if (name == field)
            return QJsonDocument::fromJson(QByteArray::fromStdString("[" + json + "]"))
                .array()
                .at(0)
                .toString()
                .trimmed();
    return {};
}

CardCriterion boundaryOf(const Standing& standing, std::string_view field, const QString& question)
{
    const QString answer = answerTo(standing, field);
    if (answer.isEmpty())
        return {CardMark::Attention, CardText::tr("%1: not stated").arg(question), std::string(field)};
    return {CardMark::Good, CardText::tr("%1: %2").arg(question, toShown(answer.toStdString())),
        std::string(field)};
}

/// The packet asks them of whoever changes what others rely on.
void addBoundary(std::vector<CardCriterion>& criteria, const CardSubject& subject)
{
    if (subject.finding().severity < core::Severity::Risky)
        return;
    const Standing& standing = subject.standing;
    criteria.push_back(boundaryOf(standing, "boundary.retryBehaviour", CardText::tr("Retry")));
    criteria.push_back(boundaryOf(standing, "boundary.rollback", CardText::tr("Rollback")));
    criteria.push_back(boundaryOf(standing, "boundary.classification", CardText::tr("Compatibility class")));
}

} // namespace

std::vector<CardConsumer> consumersOf(const CardSubject& subject)
{
    std::vector<CardConsumer> consumers;
    for (const core::ConsumerImpact& each : subject.study.check.consumers)
        consumers.push_back(consumerOf(each, subject.finding().place));
    std::ranges::stable_sort(consumers, {}, [](const CardConsumer& each) { return rankOf(each.impact); });
    return consumers;
}

std::vector<CardCriterion> acceptanceOf(const CardSubject& subject)
{
    std::vector<CardCriterion> criteria;
    for (const core::CheckedCriterion& each : subject.study.check.criteria)
        if (std::ranges::count(each.note.places, subject.finding().place) > 0)
            criteria.push_back({markOf(each.note.state), criterionWords(each.note)});
    if (criteria.empty() && subject.finding().severity >= core::Severity::Risky)
        criteria.push_back({CardMark::Attention, CardText::tr("No Given/When/Then speaks of this change.")});
    addBoundary(criteria, subject);
    return criteria;
}

} // namespace ui
