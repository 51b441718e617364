// SPDX-License-Identifier: Apache-2.0
#include "core/compat/guards.h"

#include "core/compat/element_traits.h"

namespace core {
namespace {

/// Felt by whoever uses the service, though by no single operation.
bool isServiceWide(ElementKind kind)
{
    using enum ElementKind;
    return kind == Server || kind == ServerVariable || kind == Path || kind == Webhook || kind == Operation;
}

const Element* eitherSide(const Change& change)
{
    return change.candidate != nullptr ? change.candidate : change.baseline;
}

bool isOfResponse(const Change& change)
{
    const Element* owner = change.candidateOwner != nullptr ? change.candidateOwner : change.baselineOwner;
    if (owner == nullptr && eitherSide(change) != nullptr)
        owner = eitherSide(change)->parent;
    return owner != nullptr && owner->kind == ElementKind::Response;
}

bool isNegotiated(const Change& change)
{
    if (change.facet != Facet::None)
        return false;
    // A range in place of a type, or the other way round, is no offer but a promise: the law's.
    return change.kind == ElementKind::Response
        || (change.kind == ElementKind::MediaType && change.action != Action::Renamed
            && isOfResponse(change));
}

/// A path has no life of its own: its operations are deprecated, one by one.
const Element* whatLeft(const JudgedCase& judged)
{
    const Element* operation = judged.subject.site.baselineOperation;
    return judged.kind == ElementKind::Path && operation != nullptr ? operation : judged.before();
}

bool isAboutLife(Facet facet)
{
    return facet == Facet::Sunset || facet == Facet::Stability;
}

bool isUnsettled(const Element* element)
{
    const auto stability =
        element == nullptr ? Stability::Stable : stabilityOf(element->facet(Facet::Stability));
    return stability && *stability != Stability::Stable;
}

} // namespace

bool isUnreached(const Subject& subject)
{
    return subject.change.sites.empty() && !isServiceWide(subject.change.kind);
}

Flow judgedFlow(const Subject& subject)
{
    const bool isService = subject.site.flow == Flow::None && !isSchema(subject.change.kind);
    return isService || isNegotiated(subject.change) ? Flow::Request : subject.site.flow;
}

std::optional<JudgedCase> asTravelling(const JudgedCase& judged)
{
    if (judged.facet != Facet::ReadOnly && judged.facet != Facet::WriteOnly)
        return std::nullopt;
    JudgedCase field = judged;
    field.kind = ElementKind::Field;
    field.facet = Facet::None;
    const Flow closed = judged.facet == Facet::ReadOnly ? Flow::Request : Flow::Response;
    if (judged.flow != closed)
        return std::nullopt;
    field.action = judged.action == Action::Added ? Action::Removed : Action::Added;
    return field;
}

std::optional<Severity> sanctioned(const JudgedCase& judged)
{
    if (judged.action != Action::Removed || judged.facet != Facet::None)
        return std::nullopt;
    const Element* gone = whatLeft(judged);
    if (!isDeprecated(gone))
        return std::nullopt;
    const FacetValue* said = gone->facet(Facet::Sunset);
    const auto sunset = said == nullptr ? std::nullopt : parseSunset(said->text);
    if (!sunset)
        return std::nullopt;
    return hasPassed(*sunset, judged.asOf) ? Severity::Safe : Severity::Breaking;
}

Severity loweredByStability(const Subject& subject, Severity severity)
{
    if (severity <= Severity::Safe || isAboutLife(subject.change.facet))
        return severity;
    const bool isLowered =
        isUnsettled(subject.site.baselineOperation) || isUnsettled(subject.change.baseline);
    return isLowered ? static_cast<Severity>(static_cast<int>(severity) - 1) : severity;
}

} // namespace core
