// SPDX-License-Identifier: Apache-2.0
#include "core/compat/operation_pairing.h"

#include "core/contract/operations.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

std::string holderIdentity(const Element& holder)
{
    return static_cast<char>(holder.kind) + pathIdentity(holder.name);
}

std::vector<const Element*> holdersIn(const Element& root)
{
    std::vector<const Element*> holders = ofKind(root.children, ElementKind::Path);
    const std::vector<const Element*> webhooks = ofKind(root.children, ElementKind::Webhook);
    holders.insert(holders.end(), webhooks.begin(), webhooks.end());
    return holders;
}

std::vector<const Element*> operationsIn(const Element* holder)
{
    return holder ? ofKind(holder->shape->children, ElementKind::Operation) : std::vector<const Element*>();
}

std::string_view operationId(const Element& operation)
{
    const FacetValue* id = operation.facet(Facet::OperationId);
    return id ? id->text : std::string_view();
}

const Element& holderOf(const ElementPair& pair)
{
    return pair.any();
}

class Pairer {
public:
    OperationPairing pair(const Element& baseline, const Element& candidate)
    {
        m_holders = pairByIdentity(holdersIn(baseline), holdersIn(candidate), holderIdentity);
        for (const ElementPair& holder : m_holders.pairs)
            collectOperations(holder);
        joinById();
        for (const ElementPair& holder : m_holders.pairs)
            sortOut(holder);
        m_result.reorders += m_holders.isReordered ? 1 : 0;
        return std::move(m_result);
    }

private:
    void collectOperations(const ElementPair& holder)
    {
        const Pairing operations = pairByName(operationsIn(holder.baseline), operationsIn(holder.candidate));
        m_result.reorders += operations.isReordered ? 1 : 0;
        for (const ElementPair& each : operations.pairs) {
            if (!each.candidate && !operationId(*each.baseline).empty())
                m_left.emplace(operationId(*each.baseline), each.baseline);
            m_pairs[&holderOf(holder)].push_back(each);
        }
    }

    void joinById()
    {
        for (const ElementPair& holder : m_holders.pairs)
            for (ElementPair& each : m_pairs[&holderOf(holder)]) {
                const auto found = each.baseline || operationId(*each.candidate).empty()
                    ? m_left.end()
                    : m_left.find(operationId(*each.candidate));
                if (found == m_left.end())
                    continue;
                each.baseline = found->second;
                m_moved.emplace(found->second, true);
                m_left.erase(found);
            }
    }

    void sortOut(const ElementPair& holder)
    {
        std::vector<ElementPair>& operations = m_pairs[&holderOf(holder)];
        std::erase_if(operations,
            [&](const ElementPair& each) { return !each.candidate && m_moved.contains(each.baseline); });
        const bool isWhole = (!holder.baseline || !holder.candidate)
            && operations.size() == operationsIn(&holderOf(holder)).size()
            && std::ranges::all_of(
                operations, [](const ElementPair& each) { return !each.baseline || !each.candidate; });
        if (isWhole && !operations.empty()) {
            m_result.holders.push_back(holder);
            return;
        }
        if (holder.baseline && holder.candidate)
            m_result.keptHolders.push_back(holder);
        for (const ElementPair& each : operations)
            m_result.operations.push_back({each, holderOf(holder).kind == ElementKind::Webhook,
                isUnreadFor(each, holder) ? holder : ElementPair()});
    }

    /// Whether it may be on the other side all the same, behind a reference that leads nowhere.
    static bool isUnreadFor(const ElementPair& operation, const ElementPair& holder)
    {
        const bool isMissing = !operation.baseline || !operation.candidate;
        const Element* other = operation.baseline ? holder.candidate : holder.baseline;
        return isMissing && other && other->isUnread;
    }

    Pairing m_holders;
    std::unordered_map<const Element*, std::vector<ElementPair>> m_pairs;
    std::unordered_map<std::string_view, const Element*> m_left; ///< by operationId
    std::unordered_map<const Element*, bool> m_moved;
    OperationPairing m_result;
};

bool areOneTypeRenamed(const Element& left, const Element& right)
{
    return left.node && right.node && left.node.hash() == right.node.hash();
}

} // namespace

OperationPairing pairOperations(const Element& baseline, const Element& candidate)
{
    return Pairer().pair(baseline, candidate);
}

std::string operationLabel(const ElementPair& pair)
{
    return operationLabel(pair.any());
}

bool isMoved(const ElementPair& pair)
{
    if (pair.baseline->name != pair.candidate->name)
        return true;
    const Element* before = pair.baseline->parent;
    const Element* after = pair.candidate->parent;
    return before && after && before->name != after->name
        && pathIdentity(before->name) != pathIdentity(after->name);
}

std::vector<ElementPair> pairTypes(const Element& baseline, const Element& candidate)
{
    std::vector<ElementPair> pairs = pairByName(
        ofKind(baseline.children, ElementKind::Type), ofKind(candidate.children, ElementKind::Type))
                                         .pairs;
    for (ElementPair& left : pairs) {
        if (left.candidate)
            continue;
        const auto came = std::ranges::find_if(pairs, [&](const ElementPair& each) {
            return !each.baseline && each.candidate && areOneTypeRenamed(*left.baseline, *each.candidate);
        });
        if (came == pairs.end())
            continue;
        came->baseline = left.baseline;
        left.baseline = nullptr;
    }
    std::erase_if(pairs, [](const ElementPair& each) { return !each.baseline && !each.candidate; });
    return pairs;
}

} // namespace core
