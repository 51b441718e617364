// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/review_desk.h"

#include "core/review/review.h"
#include "core/sample/sample.h"
#include "ui/workspace/pair_choice.h"

#include <algorithm>

namespace ui {

namespace {

/// Journals that cannot be read are owned up to like lines that cannot be understood.
core::Journals readJournalsAt(
    const core::Repository& repository, const core::JournalPlace& place, const std::string& review)
{
    auto journals = core::journalsAt(repository, place, review);
    if (journals)
        return std::move(*journals);
    core::Journals none;
    none.notUnderstood.push_back({review, {}, "journals", journals.error().message});
    return none;
}

/// Of two reviews of one pair, the one that was opened last.
PairReview newestReview(const core::Repository& repository, const ReviewDesk& desk)
{
    const auto ids = core::reviewsAt(repository, desk.place);
    PairReview newest;
    std::string openedAt;
    for (const std::string& id : ids.value_or(std::vector<std::string>())) {
        core::Journals journals = readJournalsAt(repository, desk.place, id);
        const auto opening = core::openingOf(journals);
        const bool isOfPair =
            opening && core::ReviewedPair {opening->baseline, opening->candidate} == desk.pair;
        if (!isOfPair || opening->at < openedAt)
            continue;
        openedAt = opening->at;
        newest = {std::move(journals), id};
    }
    return newest;
}

const core::ComparedContract* mostChanged(const Study& study)
{
    const std::vector<ChangeRef> changes = study.changes();
    return changes.empty() ? nullptr : changes.front().contract;
}

std::string titleFor(const ReviewDesk& desk, const Study& study)
{
    const core::ComparedContract* contract = mostChanged(study);
    const auto* side = contract && contract->diff.candidate ? &*contract->diff.candidate : nullptr;
    if (!side)
        return desk.pair.candidate;
    return (side->title.empty() ? contract->diff.contract : side->title) + ' '
        + (side->version.empty() ? desk.pair.candidate : side->version);
}

} // namespace

ReviewDesk openReviewDesk(const core::Repository& repository, const Pair& pair,
    const Surroundings& surroundings, const std::string& reviewSoFar)
{
    ReviewDesk desk;
    auto place = core::journalPlaceOf(repository, surroundings.dataFolder);
    if (!place) {
        desk.whyNobody = place.error().message;
        return desk;
    }
    desk.place = std::move(*place);
    const Pair chosen = pairToLookAt(repository, pair).pair;
    auto reviewed = core::reviewedPair(repository, chosen.baseline, chosen.candidate);
    if (!reviewed) {
        desk.whyNobody = reviewed.error().message;
        return desk;
    }
    desk.pair = std::move(*reviewed);
    desk.review = reviewSoFar;
    PairReview review = readAgain(repository, desk);
    desk.review = std::move(review.id);
    desk.journals = std::move(review.journals);
    askWhoDecides(desk, repository, surroundings);
    return desk;
}

void askWhoDecides(ReviewDesk& desk, const core::Repository& repository, const Surroundings& surroundings)
{
    if (desk.place.root.empty())
        return;
    desk.principal.clear();
    desk.whyNobody.clear();
    const auto principal = repository.identity(surroundings.git).and_then(core::principalOf);
    if (principal) {
        desk.principal = *principal;
        return;
    }
    // Who tries the sample need not be anybody to git yet: there they stand in for its first owner.
    if (const auto owners = core::demoOwnersIn(repository.root()); !owners.empty())
        desk.principal = owners.front().principal;
    else
        desk.whyNobody = principal.error().message + ": " + principal.error().hint;
}

PairReview readAgain(const core::Repository& repository, const ReviewDesk& desk)
{
    if (desk.place.root.empty())
        return {};
    if (!desk.review.empty()) {
        core::Journals journals = readJournalsAt(repository, desk.place, desk.review);
        if (core::openingOf(journals) || !journals.notUnderstood.empty())
            return {std::move(journals), desk.review};
    }
    return newestReview(repository, desk);
}

NewReview newReview(const ReviewDesk& desk, const Study& study)
{
    const std::string title = titleFor(desk, study);
    std::string wanted = core::reviewIdOf(title);
    return {wanted.empty() ? "review" : std::move(wanted), title};
}

std::string freeReviewId(
    const core::Repository& repository, const ReviewDesk& desk, const std::string& wanted)
{
    const auto taken = core::reviewsAt(repository, desk.place).value_or(std::vector<std::string>());
    std::string id = wanted;
    for (int number = 2; std::ranges::find(taken, id) != taken.end(); ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

} // namespace ui
