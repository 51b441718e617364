// SPDX-License-Identifier: Apache-2.0
#include "core/compat/existence.h"

#include "core/compat/element_traits.h"
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

constexpr Facet Itself = Facet::None;
constexpr Flow Any = Flow::None;
constexpr Flow Sent = Flow::Request; // by callers
constexpr Flow Received = Flow::Response;

constexpr std::array Fields {Field};
constexpr std::array FieldLike {Field, Parameter, Header};
constexpr std::array FieldOrParameter {Field, Parameter};
constexpr std::array Headers {Header};
constexpr std::array Bodies {Request};
constexpr std::array Endpoints {Path, Webhook, Callback, Operation};
constexpr std::array Statuses {Response};
constexpr std::array MediaTypes {MediaType};
constexpr std::array Links {Link};
constexpr std::array Alternatives {SecurityAlternative};
constexpr std::array Demands {SecurityDemand, DemandedScope};
constexpr std::array Schemes {SecurityScheme, SecurityFlow};

bool refusedBy(const Element* owner, const Element* field)
{
    return owner != nullptr && field != nullptr && refusesUndeclared(*owner, field->name);
}

bool candidateRefuses(const JudgedCase& judged)
{
    return isDeclaredField(judged.before()) && refusedBy(judged.change().candidateOwner, judged.before());
}

bool baselineRefuses(const JudgedCase& judged)
{
    return refusedBy(judged.change().baselineOwner, judged.after());
}

bool wasDeclared(const JudgedCase& judged)
{
    return isDeclaredField(judged.before());
}

bool wasRequired(const JudgedCase& judged)
{
    return mustBeThere(judged.before());
}

bool isRequiredNow(const JudgedCase& judged)
{
    return mustBeThere(judged.after());
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

std::optional<std::chrono::year_month_day> sunset(const FacetValue* said)
{
    return said == nullptr ? std::nullopt : parseSunset(said->text);
}

bool isSunsetUnreadable(const JudgedCase& judged)
{
    return !sunset(judged.change().after);
}

bool isSunsetNearer(const JudgedCase& judged)
{
    const auto before = sunset(judged.change().before);
    const auto after = sunset(judged.change().after);
    return before && after && *after < *before;
}

bool isSunsetPast(const JudgedCase& judged)
{
    const auto after = sunset(judged.change().after);
    return after && hasPassed(*after, judged.asOf);
}

bool isStabilityUnknown(const JudgedCase& judged)
{
    return !stabilityOf(judged.change().before) || !stabilityOf(judged.change().after);
}

bool isStabilityLower(const JudgedCase& judged)
{
    return stabilityOf(judged.change().after) < stabilityOf(judged.change().before);
}

constexpr auto Rows = std::to_array<ExistenceRow>({
    // what callers send
    {"request property removed, undeclared ones are refused", Fields, Itself, Removed, Sent, candidateRefuses,
        Breaking},
    {"request property removed", FieldLike, Itself, Removed, Sent, wasDeclared, Risky},
    {"required request property added, with a default", FieldLike, Itself, Added, Sent, isRequiredWithDefault,
        Risky},
    {"required request property added", FieldLike, Itself, Added, Sent, isRequiredNow, Breaking},
    {"optional request property added", FieldLike, Itself, Added, Sent, nullptr, Safe},
    {"request property became required, with a default", FieldLike, Facet::Required, Added, Sent,
        hasDefaultNow, Risky},
    {"required request body added", Bodies, Itself, Added, Sent, isRequiredNow, Breaking},
    {"body added", Bodies, Itself, Added, Any, nullptr, Safe},
    {"body removed", Bodies, Itself, Removed, Any, nullptr, Breaking},

    // what callers receive
    {"required response property removed", FieldLike, Itself, Removed, Received, wasRequired, Breaking},
    {"error body loses its code", Fields, Itself, Removed, Received, isErrorCode, Breaking},
    {"optional response property removed", FieldOrParameter, Itself, Removed, Received, nullptr, Risky,
        Breaking},
    {"optional response header removed", Headers, Itself, Removed, Received, nullptr, Risky},
    {"required response property became optional", FieldLike, Facet::Required, Removed, Received, nullptr,
        Breaking},
    {"response property added, undeclared ones were refused", Fields, Itself, Added, Received,
        baselineRefuses, Breaking},
    {"response property added", FieldLike, Itself, Added, Received, nullptr, Safe},

    // what is offered
    {"operation removed", Endpoints, Itself, Removed, Any, nullptr, Breaking},
    {"operation added", Endpoints, Itself, Added, Any, nullptr, Safe},
    {"only status removed", Statuses, Itself, Removed, Any, wasOnlyStatus, Breaking},
    {"error status removed", Statuses, Itself, Removed, Any, isError, Risky},
    {"error status added", Statuses, Itself, Added, Any, isError, Risky},
    {"success status removed, its range stays", Statuses, Itself, Removed, Any, isCoveredNow, Safe},
    {"success range removed, statuses of it stay", Statuses, Itself, Removed, Any, isNarrowedNow, Risky},
    {"success status removed", Statuses, Itself, Removed, Any, nullptr, Breaking},
    {"success status added", Statuses, Itself, Added, Any, isSentToCallers, Risky},
    {"media type removed", MediaTypes, Itself, Removed, Sent, nullptr, Breaking},
    {"media type added", MediaTypes, Itself, Added, Sent, nullptr, Safe},
    {"link removed", Links, Itself, Removed, Any, nullptr, Risky},
    {"link added", Links, Itself, Added, Any, nullptr, Safe},

    // defaults
    {"request default changed", {}, Facet::Default, Changed, Sent, nullptr, Risky},
    {"request default removed", {}, Facet::Default, Removed, Sent, nullptr, Risky},
    // What a caller gets who leaves the parameter out was nobody's promise before.
    {"parameter default added", {}, Facet::Default, Added, Sent, isParameterValue, Risky},
    {"response default changed", {}, Facet::Default, Changed, Received, nullptr, Docs},
    {"response default removed", {}, Facet::Default, Removed, Received, nullptr, Docs},

    // security
    {"security alternative removed", Alternatives, Itself, Removed, Any, nullptr, Breaking},
    {"security alternative added", Alternatives, Itself, Added, Any, nullptr, Safe},
    {"security requirement added", Demands, Itself, Added, Any, nullptr, Breaking},
    {"security requirement removed", Demands, Itself, Removed, Any, nullptr, Safe},
    {"security scheme removed", Schemes, Itself, Removed, Any, nullptr, Breaking},
    {"security scheme added", Schemes, Itself, Added, Any, nullptr, Safe},
    {"security scheme changed", Schemes, Facet::SchemeType, Changed, Any, nullptr, Breaking},
    {"security scheme's name changed", Schemes, Facet::SchemeName, Changed, Any, nullptr, Breaking},
    {"security scheme's place changed", Schemes, Facet::Location, Changed, Any, nullptr, Breaking},

    // life
    {"newly deprecated", {}, Facet::Deprecated, Added, Any, nullptr, Docs},
    {"promised sunset removed", {}, Facet::Sunset, Removed, Any, isStillDeprecated, Breaking},
    {"sunset unreadable", {}, Facet::Sunset, Added, Any, isSunsetUnreadable, Risky},
    {"sunset became unreadable", {}, Facet::Sunset, Changed, Any, isSunsetUnreadable, Risky},
    {"sunset nearer", {}, Facet::Sunset, Changed, Any, isSunsetNearer, Breaking},
    {"sunset already past", {}, Facet::Sunset, Added, Any, isSunsetPast, Risky},
    {"stability unknown", {}, Facet::Stability, Added, Any, isStabilityUnknown, Risky},
    {"stability became unknown", {}, Facet::Stability, Changed, Any, isStabilityUnknown, Risky},
    {"stability below stable", {}, Facet::Stability, Added, Any, isStabilityLower, Breaking},
    {"stability lower", {}, Facet::Stability, Changed, Any, isStabilityLower, Breaking},
});

} // namespace existence

bool matchesRow(const ExistenceRow& row, const JudgedCase& judged)
{
    const bool isKind = row.kinds.empty() || std::ranges::find(row.kinds, judged.kind) != row.kinds.end();
    return isKind && row.facet == judged.facet && row.action == judged.action
        && (row.flow == Flow::None || row.flow == judged.flow) && (row.also == nullptr || row.also(judged));
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
