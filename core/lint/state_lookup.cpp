// SPDX-License-Identifier: Apache-2.0
#include "core/lint/state_lookup.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// "status", "paymentState", "order_status"
bool isForStates(std::string_view field)
{
    static constexpr std::array<std::string_view, 8> Endings {
        "status", "Status", "state", "State", "phase", "Phase", "stage", "Stage"};
    return std::ranges::any_of(Endings, [&](std::string_view each) { return field.ends_with(each); });
}

} // namespace

/// Those near first; `visit` says whether it has seen enough.
template <class Visit>
void StateLookup::forEachField(const Visit& visit) const
{
    const auto lookThrough = [&](const Element* response) {
        return std::ranges::any_of(
            m_answers.of(*response).fields, [&](const auto& each) { return visit(each.first, each.second); });
    };
    if (std::ranges::none_of(m_near, lookThrough))
        std::ranges::any_of(allResponses(), lookThrough);
}

ElementPointers StateLookup::allResponses() const
{
    ElementPointers all;
    for (const Element* operation : m_answers.operations())
        for (const Element* response : responsesOf(*operation))
            all.push_back(response);
    return all;
}

std::optional<std::string> StateLookup::fieldHolding(std::string_view state) const
{
    std::optional<std::string> found;
    forEachField([&](const std::string& field, const FieldWords& words) {
        if (!words.values.contains(state))
            return false;
        const bool isForState = isForStates(field);
        if (isForState || !found)
            found = field;
        return isForState;
    });
    return found;
}

bool StateLookup::holds(std::string_view field, std::string_view state) const
{
    bool isHeld = false;
    forEachField([&](const std::string& name, const FieldWords& words) {
        isHeld = isHeld || (name == field && words.values.contains(state));
        return isHeld;
    });
    return isHeld;
}

std::string StateLookup::listedStates() const
{
    bool hasAny = false;
    const std::string near = listedStates(m_near, hasAny);
    return hasAny ? near : listedStates(allResponses(), hasAny);
}

std::string StateLookup::listedStates(const ElementPointers& responses, bool& hasAny) const
{
    std::map<std::string, std::set<std::string>> states;
    bool isFree = false;
    for (const Element* response : responses)
        for (const auto& [field, words] : m_answers.of(*response).fields) {
            if (!isForStates(field))
                continue;
            hasAny = true;
            isFree = isFree || !words.isClosed;
            states[field].insert(words.values.begin(), words.values.end());
        }
    std::string text;
    for (const auto& [field, values] : states) {
        text += (text.empty() ? "`" : "; `") + field + "` is ";
        for (const std::string& value : values)
            text += (value == *values.begin() ? "" : ", ") + value;
    }
    return isFree ? std::string() : text;
}

} // namespace core
