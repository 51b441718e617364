// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/wire_examples.h"

#include "core/document/diff/line_diff.h"
#include "core/document/value_printer.h"
#include "core/wire/sampler.h"
#include "ui/card/ordered_json.h"
#include "ui/models/element_cells.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cassert>
#include <memory>

namespace ui {

namespace {

using core::Element;
using core::ElementKind;

struct WireWords {
    Q_DECLARE_TR_FUNCTIONS(ui::WireExamples)
};

/// More parts of one operation would not be read.
constexpr std::size_t MostExamples = 6;

core::Document readJson(const std::string& json)
{
    return core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
}

/// On lines of its own, as people read it.
std::string pretty(const std::string& json)
{
    return core::printJson(readJson(json)).json;
}

core::Direction directionOf(core::Flow flow)
{
    switch (flow) {
    case core::Flow::Request:
        return core::Direction::Request;
    case core::Flow::Response:
        return core::Direction::Response;
    case core::Flow::None:
    case core::Flow::Both:
        break;
    }
    return core::Direction::Any;
}

std::string exampleOf(const core::Contract* contract, const Element* schema, core::Flow flow)
{
    if (!contract || !schema)
        return {};
    const auto value = core::sampleValue(
        {contract, schema}, {.style = core::SampleStyle::ExampleFirst, .direction = directionOf(flow)});
    return value ? pretty(*value) : std::string();
}

/// "Response 202, application/json"
QString titleOf(const Element& schema)
{
    QStringList names;
    for (const Element* each = schema.parent; each && each->kind != ElementKind::Operation;
         each = each->parent)
        if (each->kind == ElementKind::MediaType)
            names.prepend(toShown(each->name));
        else if (each->kind == ElementKind::Response || each->kind == ElementKind::Request
            || each->kind == ElementKind::Parameter || each->kind == ElementKind::Header)
            names.prepend(elementTitle(*each));
    return names.isEmpty() ? elementTitle(schema) : names.join(QStringLiteral(", "));
}

/// No pair is of nothing.
const Element& eitherOf(const ElementPair& pair)
{
    assert(pair.first || pair.second);
    return pair.second ? *pair.second : *pair.first;
}

/// Schemas that travel in an operation: its body and its responses.
void addPayloads(
    const ElementPair& holder, core::Flow flow, std::vector<std::pair<ElementPair, core::Flow>>& all)
{
    for (const ElementPair& pair : childPairs(holder.first, holder.second)) {
        const Element& any = eitherOf(pair);
        if (any.kind == ElementKind::Schema)
            all.emplace_back(pair, flow);
        else if (any.kind == ElementKind::Request)
            addPayloads(pair, core::Flow::Request, all);
        else if (any.kind == ElementKind::Response)
            addPayloads(pair, core::Flow::Response, all);
        else if (any.kind == ElementKind::MediaType || any.kind == ElementKind::Operation)
            addPayloads(pair, flow, all);
    }
}

std::vector<std::pair<ElementPair, core::Flow>> payloadsOf(const ChangedPlace& place, core::Flow flow)
{
    const ElementPair tops {place.baseline.top, place.candidate.top};
    const Element* any = tops.second ? tops.second : tops.first;
    std::vector<std::pair<ElementPair, core::Flow>> payloads;
    if (any && core::isSchema(any->kind))
        payloads.emplace_back(tops, flow);
    else if (any)
        addPayloads(tops, flow, payloads);
    return payloads;
}

WireExample exampleFor(const ChangedPlace& place, const ElementPair& schemas, core::Flow flow)
{
    const std::string baseline = exampleOf(place.baseline.contract, schemas.first, flow);
    std::string candidate = exampleOf(place.candidate.contract, schemas.second, flow);
    if (!baseline.empty() && !candidate.empty())
        candidate = orderedLike(readJson(candidate), readJson(baseline));
    return {
        titleOf(eitherOf(schemas)), !baseline.empty(), !candidate.empty(), exampleRows(baseline, candidate)};
}

void addProof(const core::Finding& finding, WireExamples& examples)
{
    if (!finding.witness || finding.witness->value.empty())
        return;
    const QString refusal = toShown(finding.witness->refusal);
    examples.proofValue = toQString(pretty(finding.witness->value));
    examples.proof = finding.witness->validIn == core::Side::Baseline
        ? WireWords::tr("This is valid in the baseline, and the candidate refuses it: %1").arg(refusal)
        : WireWords::tr("This is valid in the candidate, and the baseline refuses it: %1").arg(refusal);
}

QString lineOf(const core::SourceText& text, std::optional<std::uint32_t> line)
{
    return line ? toShown(text.line(*line)) : QString();
}

} // namespace

std::vector<ExampleRow> exampleRows(const std::string& baseline, const std::string& candidate)
{
    if (baseline.empty() && candidate.empty())
        return {};
    const auto before = core::SourceText::make(baseline);
    const auto after = core::SourceText::make(candidate);
    const auto hunks = core::diffLines(*before, *after, core::LineEquality::IgnoreTrailingSpace);
    const core::SideRows aligned = core::SideRows::align(*before, *after, hunks);
    // A side without an example has one empty line all the same.
    const auto kindOf = [&](const core::SideRow& row) {
        if (baseline.empty())
            return core::RowKind::Added;
        return candidate.empty() ? core::RowKind::Removed : row.kind;
    };
    std::vector<ExampleRow> rows;
    for (std::uint32_t place = 0; place < aligned.rowCount(); ++place) {
        const core::SideRow row = aligned.row(place);
        const bool isOfNothing = (baseline.empty() && !row.candidate) || (candidate.empty() && !row.baseline);
        if (!isOfNothing)
            rows.push_back({kindOf(row), lineOf(*before, row.baseline), lineOf(*after, row.candidate)});
    }
    return rows;
}

WireExamples wireExamples(const ChangeRef& ref, const std::stop_token& stop)
{
    WireExamples examples;
    if (!ref)
        return examples;
    examples.line = toShown(ref.finding->operation);
    addProof(*ref.finding, examples);
    const ChangedPlace place = changedPlace(ref);
    for (const auto& [schemas, flow] : payloadsOf(place, ref.finding->flow)) {
        if (stop.stop_requested() || examples.examples.size() == MostExamples)
            break;
        examples.examples.push_back(exampleFor(place, schemas, flow));
    }
    return examples;
}

} // namespace ui
