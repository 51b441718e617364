// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a card's content, each from what it needs; private to this room.
#pragma once

#include "ui/card/card_content.h"

#include <QCoreApplication>

namespace ui {

/// The context of what is said about a change outside of any widget.
struct CardText {
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

/// One change as study and standing have it; `reviewed` may be null.
struct CardSubject {
    const Study& study;
    const Standing& standing;
    ChangeRef change;
    const core::ReviewedFinding* reviewed = nullptr;

    const core::Finding& finding() const { return *change.finding; }
};

CardWhereabouts whereaboutsOf(const CardSubject& subject);
CardWire wireOf(const ChangeRef& change);
CardWitness witnessOf(const CardSubject& subject);
CardRecipe recipeOf(const CardSubject& subject);
std::vector<CardConsumer> consumersOf(const CardSubject& subject);
std::vector<CardCriterion> acceptanceOf(const CardSubject& subject);
std::vector<CardOwner> ownersOf(const CardSubject& subject);
CardMeaning meaningOf(const CardSubject& subject);

CardDecision decisionOf(const CardSubject& subject);
std::vector<CardRemark> commentsAt(const Standing& standing, std::string_view place);
/// "olena@acme.example accepted it with a plan on 21 Nov 2026 10:42"
QString decisionSentence(const core::JournalEntry& decision);

/// "Plan: consumers first · Owner: marta@acme.example · Not before 2027-02-01"
QString decisionDetail(const core::JournalEntry& decision);

/// "21 Nov 2026 10:42", in the place and manner of who reads it.
QString shownMoment(const std::string& at);

} // namespace ui
