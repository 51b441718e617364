// SPDX-License-Identifier: GPL-3.0-or-later
// The change as bytes on the wire: only as much of them as differs.
#include "core/wire/sampler.h"
#include "core/wire/schema_facts.h"
#include "ui/card/card_parts.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr qsizetype LongestValue = 300;

bool isContainer(const core::Element& element)
{
    const core::Element& shape = element.shape ? *element.shape : element;
    const core::FacetValue* types = shape.facet(core::Facet::Types);
    return !types || (types->bits & (core::ObjectType | core::ArrayType)) != 0;
}

core::Direction directionOf(core::Flow flow)
{
    return flow == core::Flow::Request ? core::Direction::Request
        : flow == core::Flow::Response ? core::Direction::Response
                                       : core::Direction::Any;
}

/// `{"status":…}`
QString inField(std::string_view name, const QString& json)
{
    QString quoted = toShown(name);
    quoted.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    const QString whole = QStringLiteral("{\"%1\":%2}").arg(quoted, json);
    return whole.size() <= LongestValue ? whole : QString();
}

/// A field with a value of its own; the author's example where there is one.
QString sampleField(const core::Contract* contract, const core::Element* field, core::Flow flow)
{
    if (!contract || !field || field->isUndeclared)
        return {};
    const core::SampleStyle style =
        isContainer(*field) ? core::SampleStyle::Minimal : core::SampleStyle::ExampleFirst;
    const auto value = core::sampleValue({contract, field}, {style, directionOf(flow), 0, 4});
    return value ? inField(core::jsonName(*field), toShown(*value)) : QString();
}

/// A value that left, beside one that came in its place.
CardWire valuesOf(const core::Change& change)
{
    const core::Element* field = change.candidate ? change.candidate : change.baseline;
    if (!field || field->kind != core::ElementKind::Field)
        return {};
    const auto first = [&](const std::vector<std::string>& values) {
        return values.empty() ? QString() : inField(core::jsonName(*field), toShown(values.front()));
    };
    return {first(change.lost), first(change.gained)};
}

bool isWholeField(const core::Change& change)
{
    return change.kind == core::ElementKind::Field && change.facet == core::Facet::None;
}

bool changesTypes(const core::Change& change)
{
    return change.kind == core::ElementKind::Field
        && (change.facet == core::Facet::Types || change.facet == core::Facet::Format);
}

/// What is called, of operations that came or went.
CardWire requestLine(const core::Change& change, const core::Finding& finding)
{
    const bool isCall = change.facet == core::Facet::None
        && (change.kind == core::ElementKind::Operation || change.kind == core::ElementKind::Path);
    if (!isCall || finding.operation.empty())
        return {};
    const QString line = toShown(finding.operation);
    return {change.baseline ? line : QString(), change.candidate ? line : QString()};
}

} // namespace

CardWire wireOf(const ChangeRef& ref)
{
    const auto& comparison = ref.contract->comparison;
    if (!comparison || ref.finding->change >= comparison->changes.size())
        return {};
    const core::Change& change = comparison->changes[ref.finding->change];
    // What left and what came are the names of types there, and no values.
    const bool isOfTypes = changesTypes(change);
    if (CardWire values = isOfTypes ? CardWire() : valuesOf(change); !values.empty())
        return values;
    if (isWholeField(change) || isOfTypes)
        return {sampleField(ref.contract->baseline(), change.baseline, ref.finding->flow),
            sampleField(ref.contract->candidate(), change.candidate, ref.finding->flow)};
    return requestLine(change, *ref.finding);
}

} // namespace ui
