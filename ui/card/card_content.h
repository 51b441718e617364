// SPDX-License-Identifier: GPL-3.0-or-later
// What the card of one change says, in words to be shown: no widget, no file, no clock.
#pragma once

#include "ui/card/card_snippet.h"
#include "ui/workspace/standing.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

enum class CardState : std::uint8_t {
    Undecided,
    Decided,
    Stale, ///< the change says something else than when it was decided
    Conflict, ///< people decided differently
    Fixed, ///< decided once, and not there any more
    Ignored, ///< the policy lives with it
};

/// What somebody said, and when; `uuid` is how it is answered or taken back.
struct CardRemark {
    std::string uuid;
    QString by;
    QString at;
    QString text;
    std::string stance = {}; ///< of a comment
    bool isMine = false;
    bool isSettled = false;

    bool operator==(const CardRemark&) const = default;
};

struct CardSite {
    QString operation;
    QString place; ///< within the operation: "response 202 › body › status"

    bool operator==(const CardSite&) const = default;
};

/// The place of the change, in the wire's words and in the files'.
struct CardWhereabouts {
    QString breadcrumb;
    QString definition; ///< "defined in Order"; empty where nothing is shared
    QString source; ///< "openapi/schemas/order.yaml:52"; empty where it stands nowhere
    core::Side side = core::Side::Candidate; ///< that `source` is of
    core::TextPlace text = {};
    std::vector<CardSite> sites = {};

    bool operator==(const CardWhereabouts&) const = default;
};

/// The change in bytes as they travel: what was, what is; both empty where nothing on the wire differs.
struct CardWire {
    QString before;
    QString after;

    bool empty() const { return before.isEmpty() && after.isEmpty(); }
    bool operator==(const CardWire&) const = default;
};

struct CardWitness {
    QString caption; ///< "Valid under the candidate, refused by the baseline"
    QString value; ///< JSON over several lines; empty: there is none, and the caption says why
    QString refusal;

    bool operator==(const CardWitness&) const = default;
};

struct CardConsumer {
    core::Impact impact = core::Impact::Unknown;
    QString name;
    QString pin;
    QString impactWords;
    QString evidence;
    QString contact;

    bool operator==(const CardConsumer&) const = default;
};

struct CardRecipe {
    QString text; ///< empty: there is nothing to be done
    QString plan; ///< the migration plan in the repository that answers it
    bool canApply = false;
    bool keepsTheOld = false; ///< what is to go stays until a day
    QString whyNot; ///< why nothing can be written into the candidate

    bool operator==(const CardRecipe&) const = default;
};

enum class CardMark : std::uint8_t { Good, Attention, Bad, Neutral };

/// One line of acceptance: a scenario, or a question of the packet that the change raises.
struct CardCriterion {
    CardMark mark = CardMark::Neutral;
    QString text;
    std::string field = {}; ///< of the packet's form; empty for a scenario

    bool operator==(const CardCriterion&) const = default;
};

struct CardDecision {
    QString sentence; ///< who decided what and when, or what is in the way
    QString detail = {}; ///< the plan, the reason, the day
    QString decider = {}; ///< who decides here
    QStringList others; ///< in a conflict, and what went stale: each decision in a sentence
    std::string verdict; ///< mine, as it stands; empty: none
    std::optional<core::Plan> plan; ///< of my decision
    QString reason;
    QString due;
    QString whyNoAccept; ///< why it cannot be accepted without a plan; empty: it can
    QString whyNobody; ///< why nobody can decide here; empty: somebody can
    bool isOver = false; ///< fixed or ignored: there is nothing to decide

    bool operator==(const CardDecision&) const = default;
};

struct CardOwner {
    CardMark mark = CardMark::Neutral;
    QString role;
    QString state; ///< "signed by …", "→ olena@acme.example"
    QString reason;
    bool isAboutThis = false; ///< else asked for other changes of the review

    bool operator==(const CardOwner&) const = default;
};

/// That somebody holds the change for one of meaning, whatever its shape.
struct CardMeaning {
    QString sentence; ///< empty: nobody does
    std::string uuid = {}; ///< of my mark, which I may take back

    bool operator==(const CardMeaning&) const = default;
};

struct CardContent {
    std::string place;
    CardState state = CardState::Undecided;
    QString stateSentence; ///< of what is stale, in conflict, fixed or ignored
    core::Severity severity = core::Severity::Docs;
    QString position; ///< "1 of 7"
    std::string rule;
    QString headline;
    QString wholeHeadline; ///< where the headline had to be cut
    CardWhereabouts whereabouts;
    CardSnippet snippet;
    QString baselineName;
    QString candidateName;
    CardWire wire;
    QString whyHeading;
    QString why;
    CardWitness witness;
    std::vector<CardConsumer> consumers;
    QString noConsumers; ///< why there are none
    CardRecipe recipe;
    std::vector<CardCriterion> acceptance;
    CardDecision decision;
    std::vector<CardRemark> comments; ///< as they were said
    std::vector<CardOwner> owners;
    CardMeaning meaning;
    QString spoken; ///< for screen readers: headline, severity, position, decision

    std::size_t openComments() const;
    bool operator==(const CardContent&) const = default;
};

/// Nothing where the place is known neither to the study nor to what people said of it.
std::optional<CardContent> cardContent(const Study& study, const Standing& standing, std::string_view place);

} // namespace ui
