// SPDX-License-Identifier: Apache-2.0
#include "core/contract/interaction.h"

#include "core/contract/operations.h"
#include "core/contract/quoted_words.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

/// Deeper maps are no states of a screen.
constexpr int DeepestState = 8;
/// Only aliases of aliases ask for more.
constexpr std::size_t MostStates = 10'000;

class InteractionReader {
public:
    explicit InteractionReader(const Contract& contract)
        : m_contract(contract)
    {
    }

    std::vector<InteractionState> read()
    {
        for (const Element* operation : operationsOf(m_contract)) {
            const Element* said = operation->child(ElementKind::Extension, "x-interaction");
            if (!said)
                continue;
            m_operation = operationLabel(*operation);
            readState(said->node, {}, {}, 0);
        }
        return std::move(m_states);
    }

private:
    void readState(
        const Node& said, const std::string& name, const std::vector<std::string>& values, int depth)
    {
        if (m_states.size() >= MostStates)
            return;
        const Node value = said.resolved();
        if (!value.isMap() || depth >= DeepestState)
            return add(said, name, textOf(value), values);
        for (const Node& entry : value) {
            const std::string key(entry.key());
            std::vector<std::string> below = values;
            // The first key is the kind of state; what stands below it is of the wire.
            if (depth > 0)
                below.push_back(key);
            readState(entry, name.empty() ? key : name + "." + key, below, depth + 1);
        }
    }

    /// A list says several things about one state.
    static std::string textOf(const Node& value)
    {
        if (!value.isSequence())
            return std::string(value.text());
        std::string text;
        for (const Node& each : value)
            text.append(text.empty() ? "" : "\n").append(each.resolved().text());
        return text;
    }

    void add(const Node& said, std::string name, std::string text, std::vector<std::string> values)
    {
        if (m_states.size() + 1 == MostStates) {
            name = "more";
            text = "There are too many states; the rest was not read.";
        }
        for (const QuotedWord& word : quotedWords(text))
            values.emplace_back(word.text);
        const Tree& tree = said.tree();
        const ByteRange range = said.entryRange();
        m_states.push_back({m_operation, name.empty() ? "interaction" : std::move(name), std::move(text),
            std::move(values), m_contract.documents->fileOf(tree).path, tree.source().position(range.begin)});
    }

    const Contract& m_contract;
    std::string m_operation;
    std::vector<InteractionState> m_states;
};

/// Whatever the parameters of its path are called.
using StateKey = std::pair<std::string, std::string>;

std::map<StateKey, InteractionState> statesByKey(const Contract* contract)
{
    std::map<StateKey, InteractionState> states;
    if (!contract)
        return states;
    for (InteractionState& each : readInteractions(*contract)) {
        StateKey key {pathIdentity(each.operation), each.name};
        states.emplace(std::move(key), std::move(each));
    }
    return states;
}

} // namespace

std::vector<InteractionState> readInteractions(const Contract& contract)
{
    return InteractionReader(contract).read();
}

const InteractionState* findStateNaming(
    std::span<const InteractionState> states, std::string_view operation, std::string_view value)
{
    const auto found = std::ranges::find_if(states, [&](const InteractionState& each) {
        return each.operation == operation && std::ranges::find(each.values, value) != each.values.end();
    });
    return found == states.end() ? nullptr : &*found;
}

std::vector<InteractionChange> compareInteractions(const Contract* before, const Contract* after)
{
    std::map<StateKey, InteractionState> old = statesByKey(before);
    std::vector<InteractionChange> changes;
    for (const auto& [key, now] : statesByKey(after)) {
        const auto was = old.find(key);
        if (was == old.end() || was->second.text != now.text)
            changes.push_back({now.operation, now.name, was == old.end() ? "" : was->second.text, now.text,
                now.file, now.at});
        if (was != old.end())
            old.erase(was);
    }
    for (const auto& [key, gone] : old)
        changes.push_back({gone.operation, gone.name, gone.text, {}, gone.file, gone.at});
    std::ranges::stable_sort(changes, {},
        [](const InteractionChange& each) { return std::pair(pathIdentity(each.operation), each.name); });
    return changes;
}

} // namespace core
