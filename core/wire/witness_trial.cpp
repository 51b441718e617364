// SPDX-License-Identifier: Apache-2.0
#include "core/wire/witness_trial.h"

#include "core/document/document.h"

namespace core {

namespace {

constexpr std::size_t StepsPerValue = 20'000; ///< a value that takes more is not the one to show
constexpr std::size_t BytesReadPerStep = 16; ///< of reading a value

ValidatorOptions optionsOf(const WireSchema& schema, Direction direction, bool refuseUndeclared)
{
    return {.dialect = schema.contract->dialect,
        .assertFormats = true,
        .assertContent = true,
        .direction = direction,
        .refuseUndeclared = refuseUndeclared,
        .violations = 1,
        .steps = StepsPerValue};
}

Document read(const std::string& json)
{
    return readDocument(SourceText::make(json), {.syntax = Syntax::Json});
}

/// Where nothing is said, anything is valid.
Validation answer(const Validator& validator, const Element* schema, const Node& value)
{
    if (schema != nullptr)
        return validator.validate(schema->node, value);
    Validation anything;
    anything.isValid = true;
    return anything;
}

void keepFirst(std::string& kept, const std::vector<std::string>& doubts)
{
    if (kept.empty() && !doubts.empty())
        kept = doubts.front();
}

} // namespace

WitnessTrial::WitnessTrial(const WireSchema& sender, const WireSchema& receiver, Direction direction,
    World world, std::size_t effort)
    : m_sender(sender)
    , m_receiver(receiver)
    , m_sending(sender.contract->documents, optionsOf(sender, direction, world == World::Closed))
    , m_receiving(receiver.contract->documents, optionsOf(receiver, direction, false))
    , m_effort(effort)
{
}

bool WitnessTrial::isWitness(const std::string& json)
{
    if (isOver())
        return false;
    ++m_tried;
    spend(json.size() / BytesReadPerStep);
    const Document document = read(json);
    const Node value = document.tree.root();
    if (!value)
        return false;
    const Validation sent = answer(m_sending, m_sender.element, value);
    spend(sent.steps);
    if (!sent.isValid) {
        if (sent.violations.empty())
            keepFirst(m_senderDoubt, sent.doubts);
        return false;
    }
    m_hasSent = true;
    const Validation received = answer(m_receiving, m_receiver.element, value);
    spend(received.steps);
    if (!received.isValid && received.violations.empty())
        keepFirst(m_receiverDoubt, received.doubts);
    return !received.isValid && received.isCertain && !received.violations.empty();
}

bool WitnessTrial::tellsApart(const Element& sender, const Element& receiver, const std::string& json)
{
    if (isOver())
        return false;
    spend(json.size() / BytesReadPerStep);
    const Document document = read(json);
    const Node value = document.tree.root();
    if (!value)
        return false;
    const Validation sent = m_sending.validate(sender.node, value);
    spend(sent.steps);
    if (!sent.isValid)
        return false;
    const Validation received = m_receiving.validate(receiver.node, value);
    spend(received.steps);
    return !received.isValid && received.isCertain;
}

std::string WitnessTrial::refusalOf(const std::string& json)
{
    const Document document = read(json);
    const Validation received = answer(m_receiving, m_receiver.element, document.tree.root());
    if (received.violations.empty())
        return {};
    const Violation& first = received.violations.front();
    return first.instancePointer.empty() ? first.message : first.instancePointer + ": " + first.message;
}

} // namespace core
