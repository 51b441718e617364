// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"

#include "core/compat/element_traits.h"
#include "core/compat/lifecycle.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace core {
namespace {

std::string_view nameOf(const Subject& subject)
{
    const Change& change = subject.change;
    const Element* element = change.candidate != nullptr ? change.candidate : change.baseline;
    return element == nullptr ? std::string_view() : element->name;
}

std::optional<std::chrono::year_month_day> sunsetOf(const FacetValue* said)
{
    return said == nullptr ? std::nullopt : parseSunset(said->text);
}

std::uint32_t typesOf(const FacetValue* types)
{
    return types == nullptr ? AllTypes : types->bits;
}

bool isXml(const Element* root)
{
    return root != nullptr && root->parent != nullptr && root->parent->kind == ElementKind::MediaType
        && root->parent->name.find("xml") != std::string_view::npos;
}

bool beginsWith(std::string_view name, std::string_view lowerCase)
{
    const auto isSame = [](char have, char want) {
        return have == want || (have >= 'A' && have <= 'Z' && have - 'A' + 'a' == want);
    };
    return name.size() >= lowerCase.size()
        && std::ranges::equal(name.substr(0, lowerCase.size()), lowerCase, isSame);
}

} // namespace

bool wasOperationDeprecated(const Subject& subject)
{
    return isDeprecated(subject.site.baselineOperation) || wasDeprecated(subject);
}

bool wasDeprecated(const Subject& subject)
{
    return isDeprecated(subject.change.baseline);
}

bool hasSunset(const Subject& subject)
{
    return subject.change.candidate != nullptr && subject.change.candidate->facet(Facet::Sunset) != nullptr;
}

bool isSunsetEarlier(const Subject& subject)
{
    const auto before = sunsetOf(subject.change.before);
    const auto after = sunsetOf(subject.change.after);
    return before && after && *after < *before;
}

bool isSunsetUnreadable(const Subject& subject)
{
    return !sunsetOf(subject.change.after);
}

bool isStabilityLower(const Subject& subject)
{
    const auto before = stabilityOf(subject.change.before);
    const auto after = stabilityOf(subject.change.after);
    return before && after && *after < *before;
}

bool isStabilityUnknown(const Subject& subject)
{
    return !stabilityOf(subject.change.before) || !stabilityOf(subject.change.after);
}

bool wasRequired(const Subject& subject)
{
    return mustBeThere(subject.change.baseline) && !isRateLimitHeader(subject);
}

bool isRequiredNow(const Subject& subject)
{
    return mustBeThere(subject.change.candidate);
}

bool hasDefault(const Subject& subject)
{
    return hasServerDefault(subject.change.candidate);
}

bool isUndescribedNow(const Subject& subject)
{
    const Element* field = subject.change.candidate;
    return field != nullptr
        && (field->isUndeclared || (field->shape != nullptr && field->shape->isUndeclared));
}

bool isPathParameter(const Subject& subject)
{
    return subject.change.kind == ElementKind::Parameter && nameOf(subject).starts_with("path ");
}

bool isRequiredWithDefault(const Subject& subject)
{
    return isRequiredNow(subject) && hasDefault(subject) && !isPathParameter(subject);
}

bool isRequiredWithoutDefault(const Subject& subject)
{
    return isRequiredNow(subject) && !hasDefault(subject) && !isPathParameter(subject);
}

bool isDefaultResponse(const Subject& subject)
{
    return nameOf(subject) == "default";
}

bool isRateLimitStatus(const Subject& subject)
{
    return nameOf(subject) == "429";
}

bool isFailure(const Subject& subject)
{
    return subject.site.isError && !isDefaultResponse(subject) && !isRateLimitStatus(subject);
}

bool isRateLimitHeader(const Subject& subject)
{
    constexpr std::array<std::string_view, 4> Beginnings {
        "ratelimit", "x-ratelimit", "x-rate-limit", "retry-after"};
    return subject.change.kind == ElementKind::Header
        && std::ranges::any_of(
            Beginnings, [&](std::string_view each) { return beginsWith(nameOf(subject), each); });
}

bool isAnonymous(const Subject& subject)
{
    return nameOf(subject).empty();
}

bool isOnlyNull(const Subject& subject)
{
    return (typesOf(subject.change.before) ^ typesOf(subject.change.after)) == NullType;
}

bool isTurnedRound(const Subject& subject)
{
    return subject.site.polarity == Polarity::Inverted;
}

bool isXmlBody(const Subject& subject)
{
    return isXml(subject.site.baselineRoot) || isXml(subject.site.candidateRoot);
}

bool isSpecification(const Subject& subject)
{
    const Change& change = subject.change;
    const Element* said = change.candidate != nullptr ? change.candidate : change.baseline;
    if (said != nullptr && said->kind == ElementKind::AppliedArgument)
        said = said->parent;
    return said != nullptr && said->kind == ElementKind::AppliedDirective && said->name == "specifiedBy";
}

} // namespace core
