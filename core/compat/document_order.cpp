// SPDX-License-Identifier: Apache-2.0
#include "core/compat/document_order.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {
namespace {

using PlaceInText = std::tuple<std::size_t, std::size_t, std::uint32_t, int, int, std::string_view>;

std::unordered_map<const Tree*, std::size_t> fileNumbers(const DocumentSet& documents)
{
    std::unordered_map<const Tree*, std::size_t> numbers;
    for (const ContractFile* each : documents.files())
        numbers.emplace(&each->document.tree, numbers.size());
    return numbers;
}

/// The nearest place in the text: what nobody wrote stands where its parent does.
Node nodeOf(const FacetValue* value, const Element* element)
{
    if (value && value->node)
        return value->node;
    while (element && !element->node)
        element = element->parent;
    return element ? element->node : Node();
}

PlaceInText placeOf(const Change& change, const std::unordered_map<const Tree*, std::size_t>& baseline,
    const std::unordered_map<const Tree*, std::size_t>& candidate)
{
    const bool isInCandidate = change.candidate != nullptr;
    const Node node =
        isInCandidate ? nodeOf(change.after, change.candidate) : nodeOf(change.before, change.baseline);
    const auto& files = isInCandidate ? candidate : baseline;
    const auto found = node ? files.find(&node.tree()) : files.end();
    const std::size_t file = found == files.end() ? std::numeric_limits<std::size_t>::max() : found->second;
    return {isInCandidate ? 0 : 1, file, node ? node.range().begin : 0, static_cast<int>(change.facet),
        static_cast<int>(change.kind), change.identity};
}

} // namespace

void sortByDocument(Comparison& comparison)
{
    const auto baseline = fileNumbers(*comparison.baseline->documents);
    const auto candidate = fileNumbers(*comparison.candidate->documents);
    std::vector<std::pair<PlaceInText, std::size_t>> order;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i)
        order.emplace_back(placeOf(comparison.changes[i], baseline, candidate), i);
    std::ranges::sort(order);
    std::vector<Change> sorted;
    sorted.reserve(order.size());
    for (const auto& [place, index] : order)
        sorted.push_back(std::move(comparison.changes[index]));
    comparison.changes = std::move(sorted);
}

} // namespace core
