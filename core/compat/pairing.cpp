// SPDX-License-Identifier: Apache-2.0
#include "core/compat/pairing.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

std::string kindAndName(const Element& element)
{
    return static_cast<char>(element.kind) + std::string(element.name);
}

bool isCalledAlike(const Element* left, const Element* right)
{
    return left->kind == right->kind && left->name == right->name;
}

/// Positions of the baseline that wait for a partner, by identity, the first in front.
class Waiting {
public:
    Waiting(ElementList elements, const IdentityOf& identityOf)
    {
        for (std::size_t i = elements.size(); i > 0; --i)
            m_positions[identityOf(*elements[i - 1])].push_back(i - 1);
    }

    /// The size of the list when nobody waits.
    std::size_t take(const std::string& identity, std::size_t none)
    {
        const auto found = m_positions.find(identity);
        if (found == m_positions.end() || found->second.empty())
            return none;
        const std::size_t position = found->second.back();
        found->second.pop_back();
        return position;
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_positions;
};

} // namespace

Pairing pairByIdentity(ElementList baseline, ElementList candidate, const IdentityOf& identityOf)
{
    Waiting waiting(baseline, identityOf);
    std::vector<bool> isTaken(baseline.size(), false);
    Pairing pairing;
    std::size_t last = 0;
    for (const Element* each : candidate) {
        const std::size_t position = waiting.take(identityOf(*each), baseline.size());
        const bool isPaired = position < baseline.size();
        pairing.pairs.push_back({isPaired ? baseline[position] : nullptr, each});
        if (!isPaired)
            continue;
        pairing.isReordered = pairing.isReordered || position < last;
        last = std::max(last, position);
        isTaken[position] = true;
    }
    for (std::size_t i = 0; i < baseline.size(); ++i)
        if (!isTaken[i])
            pairing.pairs.push_back({baseline[i], nullptr});
    return pairing;
}

/// Nearly always all of it is in step: only what is not has to be sought.
Pairing pairByName(ElementList baseline, ElementList candidate)
{
    const auto [left, right] = std::ranges::mismatch(baseline, candidate, isCalledAlike);
    const auto inStep = static_cast<std::size_t>(left - baseline.begin());
    Pairing pairing;
    for (std::size_t i = 0; i < inStep; ++i)
        pairing.pairs.push_back({baseline[i], candidate[i]});
    Pairing rest = pairByIdentity(baseline.subspan(inStep), candidate.subspan(inStep), kindAndName);
    pairing.isReordered = rest.isReordered;
    pairing.pairs.insert(pairing.pairs.end(), rest.pairs.begin(), rest.pairs.end());
    return pairing;
}

std::string variantName(const Element& variant)
{
    if (variant.target && !variant.target->name.empty())
        return std::string(variant.target->name);
    const FacetValue* title = variant.shape->facet(Facet::Title);
    if (title && !title->text.empty())
        return std::string(title->text);
    if (!variant.parent)
        return std::string(variant.name);
    const std::vector<const Element*> siblings = ofKind(variant.parent->children, variant.kind);
    const auto self = std::ranges::find(siblings, &variant);
    return self == siblings.end() ? std::string(variant.name) : std::to_string(self - siblings.begin() + 1);
}

bool areInStep(ElementList baseline, ElementList candidate)
{
    return std::ranges::equal(baseline, candidate, isCalledAlike);
}

std::vector<const Element*> ofKind(ElementList elements, ElementKind kind)
{
    std::vector<const Element*> found;
    std::ranges::copy_if(
        elements, std::back_inserter(found), [&](const Element* each) { return each->kind == kind; });
    return found;
}

} // namespace core
