// SPDX-License-Identifier: Apache-2.0
#include "core/compat/existence.h"

#include "core/compat/element_traits.h"
#include "core/compat/rule_conditions.h"
#include "core/compat/statuses.h"
#include "core/compat/undeclared.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

// A namespace of its own, so that the short words of the table mean nothing elsewhere.
namespace existence {

using enum Action;
using enum ElementKind;
using enum Severity;

constexpr Flow Any = Flow::None;
constexpr Flow Sent = Flow::Request; // by callers
constexpr Flow Received = Flow::Response;

constexpr EnumSet Itself {Facet::None};
constexpr EnumSet FieldLike {Field, Argument, Parameter, Header};
/// What operations call by its name, so that they are refused when it is gone.
constexpr EnumSet CalledByName {Type, Field, Argument, UnionMember, Interface, DirectiveDefinition, RootType};
constexpr EnumSet Applied {AppliedDirective, AppliedArgument};
constexpr EnumSet Endpoints {Path, Webhook, Callback, Operation};
constexpr EnumSet<ElementKind> AnyKind {};
constexpr EnumSet TokenPlaces {Facet::AuthorizationUrl, Facet::TokenUrl, Facet::RefreshUrl,
    Facet::DeviceAuthorizationUrl, Facet::MetadataUrl};
constexpr EnumSet LinkFacets {Facet::LinkTarget, Facet::LinkParameters, Facet::LinkBody, Facet::LinkServer};
constexpr EnumSet Discriminators {
    Facet::Discriminator, Facet::DiscriminatorMapping, Facet::DiscriminatorDefault};

bool refusedBy(const Element* owner, const Element* field)
{
    return owner != nullptr && field != nullptr && refusesUndeclared(*owner, field->name);
}

/// Also where a rule for all other names refuses what the property was.
bool candidateRefuses(const JudgedCase& judged)
{
    const Effect effect = judged.subject.effect;
    const bool isRefused = effect == Effect::Narrows || effect == Effect::Incomparable;
    return isDeclaredField(judged.before()) && judged.change().facet == Facet::None
        && (isRefused || refusedBy(judged.change().candidateOwner, judged.before()));
}

bool baselineRefuses(const JudgedCase& judged)
{
    const Effect effect = judged.subject.effect;
    const bool wasRefused = effect == Effect::Widens || effect == Effect::Incomparable;
    return judged.change().facet == Facet::None
        && (wasRefused || refusedBy(judged.change().baselineOwner, judged.after()));
}

bool isTolerated(const JudgedCase& judged)
{
    const Effect effect = judged.subject.effect;
    return effect == Effect::None || effect == Effect::Narrows;
}

bool hasNoEffect(const JudgedCase& judged)
{
    return judged.subject.effect == Effect::None;
}

bool wasDeclared(const JudgedCase& judged)
{
    return isDeclaredField(judged.before());
}

/// A type that becomes read-only does not know whether it is required where it is used: the way does.
bool isRequiredThere(const Element* element, const std::vector<const Element*>& way)
{
    return mustBeThere(element) || (!way.empty() && mustBeThere(way.back()));
}

bool wasRequired(const JudgedCase& judged)
{
    return isRequiredThere(judged.before(), judged.subject.site.baselineWay);
}

bool isRequiredNow(const JudgedCase& judged)
{
    return isRequiredThere(judged.after(), judged.subject.site.candidateWay);
}

bool hasDefaultNow(const JudgedCase& judged)
{
    return hasServerDefault(judged.after());
}

bool isRequiredWithDefault(const JudgedCase& judged)
{
    return isRequiredNow(judged) && hasDefaultNow(judged);
}

bool isErrorCode(const JudgedCase& judged)
{
    return judged.subject.site.isError && judged.before() != nullptr && judged.before()->name == "code";
}

bool isParameterValue(const JudgedCase& judged)
{
    return judged.subject.site.whereabouts == Whereabouts::Parameter;
}

bool isError(const JudgedCase& judged)
{
    return judged.subject.site.isError;
}

bool wasOnlyStatus(const JudgedCase& judged)
{
    return isError(judged) && isOnlySuccess(judged.before());
}

bool isCoveredNow(const JudgedCase& judged)
{
    return judged.before() != nullptr
        && isInRange(judged.before()->name, judged.subject.site.candidateOperation);
}

bool isNarrowedNow(const JudgedCase& judged)
{
    return judged.before() != nullptr
        && hasStatusWithin(judged.before()->name, judged.subject.site.candidateOperation);
}

bool isSentToCallers(const JudgedCase& judged)
{
    return judged.subject.site.flow != Flow::Request;
}

bool isStillDeprecated(const JudgedCase& judged)
{
    return isDeprecated(judged.after());
}

bool hasUnreadableSunset(const JudgedCase& judged)
{
    return isSunsetUnreadable(judged.subject);
}

bool hasNearerSunset(const JudgedCase& judged)
{
    return isSunsetEarlier(judged.subject);
}

bool hasPastSunset(const JudgedCase& judged)
{
    const FacetValue* said = judged.change().after;
    const auto sunset = said == nullptr ? std::nullopt : parseSunset(said->text);
    return sunset && hasPassed(*sunset, judged.asOf);
}

bool hasUnknownStability(const JudgedCase& judged)
{
    return isStabilityUnknown(judged.subject);
}

bool hasLowerStability(const JudgedCase& judged)
{
    return isStabilityLower(judged.subject);
}

bool isOfNamedTypes(const JudgedCase& judged)
{
    return judged.subject.language == Language::GraphQl;
}

/// An effect is the law's to judge.
bool isAppliedAlone(const JudgedCase& judged)
{
    return hasNoEffect(judged);
}

bool isOnlyGained(const JudgedCase& judged)
{
    return isOfNamedTypes(judged) && judged.subject.effect == Effect::Widens;
}

bool isFromNowOnGiven(const JudgedCase& judged)
{
    return judged.subject.effect == Effect::Narrows;
}

bool hadToBeGiven(const JudgedCase& judged)
{
    return judged.subject.effect == Effect::Widens;
}

constexpr auto Rows = std::to_array<ExistenceRow>({
    // named types: operations are held against them before anything is sent
    {"what operations call by its name removed", CalledByName, Itself, {Removed}, Any, isOfNamedTypes,
        Breaking},
    {"named type added", {Type, DirectiveDefinition, RootType}, Itself, {Added}, Any, isOfNamedTypes, Safe},
    {"another type may be what is received", {UnionMember, Interface}, Itself, {Added}, Any, nullptr, Risky},
    {"enum value added where clients are told to expect more", {Type}, {Facet::Enum}, {Changed}, Received,
        isOnlyGained, Risky},
    {"directive applied or taken off", Applied, Itself, {Added, Removed}, Any, isAppliedAlone, Risky},
    {"directive applied with another argument", Applied, {Facet::ExtensionValue}, {Changed}, Any, nullptr,
        Risky},
    {"default removed from what must be given", AnyKind, {Facet::Default}, {Removed}, Sent, isFromNowOnGiven,
        Breaking},
    {"default added to what had to be given", AnyKind, {Facet::Default}, {Added}, Sent, hadToBeGiven, Safe},
    {"default of an argument added", {Argument, Field}, {Facet::Default}, {Added}, Sent, isOfNamedTypes,
        Risky},

    // what callers send
    {"request property removed, undeclared ones are refused", {Field}, Itself, {Removed}, Sent,
        candidateRefuses, Breaking},
    {"request property removed", FieldLike, Itself, {Removed}, Sent, wasDeclared, Risky},
    {"required request property added, with a default", FieldLike, Itself, {Added}, Sent,
        isRequiredWithDefault, Risky},
    {"required request property added", FieldLike, Itself, {Added}, Sent, isRequiredNow, Breaking},
    {"optional request property added", FieldLike, Itself, {Added}, Sent, hasNoEffect, Safe},
    {"request property became required, with a default", FieldLike, {Facet::Required}, {Added}, Sent,
        hasDefaultNow, Risky},
    {"required request body added", {Request}, Itself, {Added}, Sent, isRequiredNow, Breaking},
    {"body added", {Request}, Itself, {Added}, Any, nullptr, Safe},
    {"body removed", {Request}, Itself, {Removed}, Any, nullptr, Breaking},

    // what callers receive
    {"required response property removed", FieldLike, Itself, {Removed}, Received, wasRequired, Breaking},
    {"error body loses its code", {Field}, Itself, {Removed}, Received, isErrorCode, Breaking},
    {"optional response property removed", {Field, Parameter}, Itself, {Removed}, Received, nullptr, Risky,
        Breaking},
    {"optional response header removed", {Header}, Itself, {Removed}, Received, nullptr, Risky},
    {"required response property became optional", FieldLike, {Facet::Required}, {Removed}, Received, nullptr,
        Breaking},
    {"response property added, undeclared ones were refused", {Field}, Itself, {Added}, Received,
        baselineRefuses, Breaking},
    {"response property added", FieldLike, Itself, {Added}, Received, isTolerated, Safe},

    // what is offered
    {"operation removed", Endpoints, Itself, {Removed}, Any, nullptr, Breaking},
    {"operation added", Endpoints, Itself, {Added}, Any, nullptr, Safe},
    {"only status removed", {Response}, Itself, {Removed}, Any, wasOnlyStatus, Breaking},
    {"error status removed or added", {Response}, Itself, {Removed, Added}, Any, isError, Risky},
    {"success status removed, its range stays", {Response}, Itself, {Removed}, Any, isCoveredNow, Safe},
    {"success range removed, statuses of it stay", {Response}, Itself, {Removed}, Any, isNarrowedNow, Risky},
    {"success status removed", {Response}, Itself, {Removed}, Any, nullptr, Breaking},
    {"success status added", {Response}, Itself, {Added}, Any, isSentToCallers, Risky},
    {"media type removed", {MediaType}, Itself, {Removed}, Sent, nullptr, Breaking},
    {"media type added", {MediaType}, Itself, {Added}, Sent, nullptr, Safe},
    {"link removed", {Link}, Itself, {Removed}, Any, nullptr, Risky},
    {"link added", {Link}, Itself, {Added}, Any, nullptr, Safe},
    {"link leads elsewhere", AnyKind, LinkFacets, {Added, Removed, Changed}, Any, nullptr, Risky},

    // defaults
    {"request default changed or removed", AnyKind, {Facet::Default}, {Changed, Removed}, Sent, nullptr,
        Risky},
    // What a caller gets who leaves the parameter out was nobody's promise before.
    {"parameter default added", AnyKind, {Facet::Default}, {Added}, Sent, isParameterValue, Risky},
    {"response default changed or removed", AnyKind, {Facet::Default}, {Changed, Removed}, Received, nullptr,
        Docs},

    // security: who is kept out by an alternative, a demand or a flow its effect says, and the law decides
    {"scope no longer granted", {SecurityScope}, Itself, {Removed}, Any, nullptr, Breaking},
    {"scope granted", {SecurityScope}, Itself, {Added}, Any, nullptr, Safe},
    {"tokens are had elsewhere", AnyKind, TokenPlaces, {Changed, Removed}, Any, nullptr, Risky},

    // only generated code tells variants apart by it
    {"discriminator changed", AnyKind, Discriminators, {Added, Changed, Removed}, Any, nullptr, Safe,
        Breaking},

    // life
    {"newly deprecated", AnyKind, {Facet::Deprecated}, {Added}, Any, nullptr, Docs},
    {"promised sunset removed", AnyKind, {Facet::Sunset}, {Removed}, Any, isStillDeprecated, Breaking},
    {"sunset unreadable", AnyKind, {Facet::Sunset}, {Added, Changed}, Any, hasUnreadableSunset, Risky},
    {"sunset nearer", AnyKind, {Facet::Sunset}, {Changed}, Any, hasNearerSunset, Breaking},
    {"sunset already past", AnyKind, {Facet::Sunset}, {Added}, Any, hasPastSunset, Risky},
    {"stability unknown", AnyKind, {Facet::Stability}, {Added, Changed, Removed}, Any, hasUnknownStability,
        Risky},
    {"stability lower", AnyKind, {Facet::Stability}, {Added, Changed}, Any, hasLowerStability, Breaking},
});

} // namespace existence

bool matchesRow(const ExistenceRow& row, const JudgedCase& judged)
{
    return (row.kinds.isEmpty() || row.kinds.contains(judged.kind)) && row.facets.contains(judged.facet)
        && row.actions.contains(judged.action) && (row.flow == Flow::None || row.flow == judged.flow)
        && (row.also == nullptr || row.also(judged));
}

} // namespace

std::span<const ExistenceRow> existenceRows()
{
    return existence::Rows;
}

const ExistenceRow* findExistenceRow(const JudgedCase& judged)
{
    const auto* found = std::ranges::find_if(
        existence::Rows, [&](const ExistenceRow& row) { return matchesRow(row, judged); });
    return found == existence::Rows.end() ? nullptr : found;
}

} // namespace core
