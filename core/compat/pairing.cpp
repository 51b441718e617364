// SPDX-License-Identifier: Apache-2.0
#include "core/compat/pairing.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace core {
namespace {

/// What two elements are paired by where a name is all there is; borrowed, as nearly all names differ.
struct KindAndName {
    ElementKind kind;
    std::string_view name;

    bool operator==(const KindAndName&) const = default;
};

KindAndName kindAndName(const Element& element)
{
    return {element.kind, element.name};
}

struct HashOfIdentity {
    std::size_t operator()(const std::string& identity) const { return std::hash<std::string>()(identity); }
    std::size_t operator()(const KindAndName& identity) const
    {
        return std::hash<std::string_view>()(identity.name) ^ static_cast<std::size_t>(identity.kind);
    }
};

bool isCalledAlike(const Element* left, const Element* right)
{
    return left->kind == right->kind && left->name == right->name;
}

/// Positions of the baseline that wait for a partner, by identity, the first in front.
template <class Identity>
class Waiting {
public:
    template <class IdentityOf>
    Waiting(ElementList elements, const IdentityOf& identityOf)
        : m_next(elements.size(), elements.size())
    {
        m_first.reserve(elements.size());
        for (std::size_t i = elements.size(); i > 0; --i) {
            const auto [place, isNew] = m_first.emplace(identityOf(*elements[i - 1]), i - 1);
            if (!isNew)
                m_next[i - 1] = std::exchange(place->second, i - 1);
        }
    }

    /// The size of the list when nobody waits.
    std::size_t take(const Identity& identity)
    {
        const auto found = m_first.find(identity);
        if (found == m_first.end() || found->second == m_next.size())
            return m_next.size();
        return std::exchange(found->second, m_next[found->second]);
    }

private:
    std::unordered_map<Identity, std::size_t, HashOfIdentity> m_first;
    std::vector<std::size_t> m_next; ///< of the same identity, by position
};

template <class Identity, class IdentityOf>
Pairing pairBy(ElementList baseline, ElementList candidate, const IdentityOf& identityOf)
{
    Waiting<Identity> waiting(baseline, identityOf);
    std::vector<bool> isTaken(baseline.size(), false);
    Pairing pairing;
    pairing.pairs.reserve(candidate.size());
    std::size_t last = 0;
    for (const Element* each : candidate) {
        const std::size_t position = waiting.take(identityOf(*each));
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

} // namespace

Pairing pairByIdentity(ElementList baseline, ElementList candidate, const IdentityOf& identityOf)
{
    return pairBy<std::string>(baseline, candidate, identityOf);
}

/// Nearly always all of it is in step: only what is not has to be sought.
Pairing pairByName(ElementList baseline, ElementList candidate)
{
    const auto [left, right] = std::ranges::mismatch(baseline, candidate, isCalledAlike);
    const auto inStep = static_cast<std::size_t>(left - baseline.begin());
    Pairing pairing;
    pairing.pairs.reserve(candidate.size());
    for (std::size_t i = 0; i < inStep; ++i)
        pairing.pairs.push_back({baseline[i], candidate[i]});
    const Pairing rest =
        pairBy<KindAndName>(baseline.subspan(inStep), candidate.subspan(inStep), kindAndName);
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
