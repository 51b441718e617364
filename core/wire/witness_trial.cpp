// SPDX-License-Identifier: Apache-2.0
#include "core/wire/witness_trial.h"

#include "core/document/document.h"

namespace core {

namespace {

ValidatorOptions optionsOf(const WireSchema& schema, Direction direction, bool refuseUndeclared)
{
    return {.dialect = schema.contract->dialect,
        .assertFormats = true,
        .direction = direction,
        .refuseUndeclared = refuseUndeclared,
        .violations = 1};
}

Document read(const std::string& json)
{
    return readDocument(SourceText::make(json), {.syntax = Syntax::Json});
}

void keepFirst(std::string& kept, const std::vector<std::string>& doubts)
{
    if (kept.empty() && !doubts.empty())
        kept = doubts.front();
}

} // namespace

WitnessTrial::WitnessTrial(
    const WireSchema& sender, const WireSchema& receiver, Direction direction, World world)
    : m_sender(sender)
    , m_receiver(receiver)
    , m_sending(sender.contract->documents, optionsOf(sender, direction, world == World::Closed))
    , m_receiving(receiver.contract->documents, optionsOf(receiver, direction, false))
{
}

bool WitnessTrial::isWitness(const std::string& json)
{
    ++m_tried;
    m_triedBytes += json.size();
    const Document document = read(json);
    const Node value = document.tree.root();
    if (!value)
        return false;
    const Validation sent = m_sending.validate(m_sender.element->node, value);
    if (!sent.isValid) {
        if (sent.violations.empty())
            keepFirst(m_senderDoubt, sent.doubts);
        return false;
    }
    m_hasSent = true;
    const Validation received = m_receiving.validate(m_receiver.element->node, value);
    if (!received.isValid && received.violations.empty())
        keepFirst(m_receiverDoubt, received.doubts);
    return !received.isValid && received.isCertain && !received.violations.empty();
}

std::string WitnessTrial::refusalOf(const std::string& json)
{
    const Document document = read(json);
    const Validation received = m_receiving.validate(m_receiver.element->node, document.tree.root());
    if (received.violations.empty())
        return {};
    const Violation& first = received.violations.front();
    return first.instancePointer.empty() ? first.message : first.instancePointer + ": " + first.message;
}

} // namespace core
