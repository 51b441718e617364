// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/evaluation.h"

#include "core/base/json_pointer.h"

#include <algorithm>

namespace core {

namespace {

/// Schemas inside of schemas: beyond, the stack of a thread would be at risk.
constexpr std::size_t DeepestEvaluation = 1500;
/// Together some seconds of work.
constexpr std::size_t StepsAtLeast = 2'000'000;
constexpr std::size_t StepsPerNode = 32;
constexpr std::size_t MostDoubts = 20;

} // namespace

Evaluation::Evaluation(SchemaStore& store, std::size_t limit)
    : m_store(store)
    , m_limit(limit)
{
    if (store.options().refuseUndeclared || store.options().isReader)
        m_declaredFields = &m_allDeclared;
}

Validation Evaluation::run(const CompiledSchema& schema, const Node& node)
{
    const std::size_t limit = m_store.options().steps;
    if (node || limit != 0)
        m_effort = Effort(limit != 0 ? limit : StepsAtLeast + StepsPerNode * node.tree().nodeCount());
    const std::size_t before = m_effort.left();
    const Instance instance(node);
    Validity validity = apply({.schema = schema, .instance = instance});
    if (m_declaredFields && validity != Validity::Invalid) {
        m_result.violations =
            m_declaredFields->undeclared(instance, m_effort, std::max<std::size_t>(m_limit, 1));
        if (!m_result.violations.empty())
            validity = Validity::Invalid;
        else if (m_effort.isSpent())
            validity = doubt("it takes too long to tell which properties are declared");
    }
    m_result.isValid = validity == Validity::Valid;
    m_result.isCertain = validity != Validity::Unknown;
    m_result.steps = before - m_effort.left();
    return std::move(m_result);
}

Validity Evaluation::descend(const Frame& outer, std::string_view keyword, const Node& entry,
    const CompiledSchema& schema, const Instance& instance, Marks* marks)
{
    return apply({.schema = schema,
        .instance = instance,
        .outer = &outer,
        .keyword = keyword,
        .entry = entry,
        .marks = marks});
}

Validity Evaluation::apply(const Frame& frame)
{
    if (!m_effort.spend())
        return doubt("the schema takes too long to evaluate");
    if (m_depth >= DeepestEvaluation)
        return doubt("the schema nests too deeply to evaluate");
    if (!frame.instance.isReadable())
        return doubt("the value at " + frame.instance.pointer() + " is an alias of itself");
    ++m_depth;
    const CompiledSchema& schema = m_store.prepared(frame.schema);
    const Validity validity = schema.needsMarks ? applyMarking(schema, frame) : applyKeywords(schema, frame);
    --m_depth;
    return validity;
}

Validity Evaluation::applyMarking(const CompiledSchema& schema, const Frame& frame)
{
    Marks marks;
    Frame inner = frame;
    inner.marks = &marks;
    const Validity validity = applyKeywords(schema, inner);
    if (frame.marks)
        frame.marks->add(marks);
    return validity;
}

Validity Evaluation::applyKeywords(const CompiledSchema& schema, const Frame& frame)
{
    using Kind = CompiledSchema::Kind;
    if (schema.kind == Kind::True)
        return Validity::Valid;
    if (schema.kind == Kind::False)
        return refuse(frame, schema.node, [] { return std::string("nothing is allowed here"); });
    if (schema.kind == Kind::NoSchema)
        return doubt("what stands at " + frame.schemaPointer() + " is no schema");
    if (schema.describesObjects && frame.instance.isMap() && declaredFields())
        declaredFields()->describe(frame);
    Validity validity = Validity::Valid;
    for (const auto& assertion : schema.assertions) {
        const Validity answer = assertion->check(frame, *this);
        if (answer == Validity::Unknown && frame.marks)
            frame.marks->addDoubt();
        validity = both(validity, answer);
        if (stopsAt(validity))
            break;
    }
    return validity;
}

Validity Evaluation::doubt(std::string why)
{
    std::vector<std::string>& doubts = m_result.doubts;
    if (doubts.size() < MostDoubts && std::ranges::find(doubts, why) == doubts.end())
        doubts.push_back(std::move(why));
    return Validity::Unknown;
}

void Evaluation::addViolation(const Frame& frame, const Node& keyword, std::string message)
{
    std::string schemaPointer = frame.schemaPointer();
    if (keyword != frame.schema.node)
        schemaPointer += "/" + escapePointerStep(keyword.key());
    m_result.violations.push_back({.instance = frame.instance.entry(),
        .schema = keyword,
        .instancePointer = frame.instance.pointer(),
        .schemaPointer = std::move(schemaPointer),
        .message = std::move(message)});
}

} // namespace core
