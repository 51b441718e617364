// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_shape.h"

#include "core/compat/pairing.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace core {
namespace {

bool isSaidAlike(const Element& before, const Element& after, Facet facet)
{
    const FacetValue* was = before.facet(facet);
    const FacetValue* is = after.facet(facet);
    return was == nullptr || is == nullptr ? was == is : was->text == is->text && was->bits == is->bits;
}

template <std::size_t Count>
bool areSaidAlike(const Element& before, const Element& after, const std::array<Facet, Count>& facets)
{
    return std::ranges::all_of(facets, [&](Facet each) { return isSaidAlike(before, after, each); });
}

constexpr std::array OfType {Facet::Types, Facet::EnumOpenness, Facet::MessageSet};
constexpr std::array OfMember {Facet::FieldNumber, Facet::FieldName, Facet::JsonName, Facet::ValueType,
    Facet::Cardinality, Facet::InChoice, Facet::Default, Facet::Utf8Validation, Facet::RangeEnd};

/// What can be sent: its fields or values, and the numbers of its extensions.
std::vector<const Element*> membersOf(const Element& type)
{
    using enum ElementKind;
    std::vector<const Element*> members;
    for (const Element* each : type.children)
        if (each->kind == Field || each->kind == EnumValue || each->kind == ExtensionRange)
            members.push_back(each);
    std::ranges::stable_sort(members, {}, [](const Element* member) {
        return std::pair(facetText(member, Facet::FieldNumber), member->name);
    });
    return members;
}

bool hasSameTypeName(const Element& before, const Element& after)
{
    return facetText(before, Facet::TypeName) == facetText(after, Facet::TypeName);
}

/// Looks at two types and at all that their fields lead to, each pair once.
class ShapeWalk {
public:
    bool areSame(const Element& before, const Element& after)
    {
        enter(before, after);
        while (!m_waiting.empty()) {
            const ElementPair pair = m_waiting.back();
            m_waiting.pop_back();
            if (!areSameTypes(*pair.baseline, *pair.candidate))
                return false;
        }
        return true;
    }

private:
    bool areSameTypes(const Element& before, const Element& after)
    {
        return !before.isUnread && !after.isUnread && areSaidAlike(before, after, OfType)
            && std::ranges::equal(membersOf(before), membersOf(after),
                [&](const Element* was, const Element* is) { return areSameMembers(*was, *is); });
    }

    bool areSameMembers(const Element& before, const Element& after)
    {
        if (before.kind != after.kind || !areSaidAlike(before, after, OfMember))
            return false;
        if (before.target == nullptr || after.target == nullptr)
            return before.target == after.target && hasSameTypeName(before, after);
        enter(*before.target, *after.target);
        return true;
    }

    void enter(const Element& before, const Element& after)
    {
        if (m_seen.emplace(&before, &after).second)
            m_waiting.push_back({&before, &after});
    }

    std::set<std::pair<const Element*, const Element*>> m_seen;
    std::vector<ElementPair> m_waiting;
};

} // namespace

bool ProtoShapes::areSame(const Element* before, const Element* after)
{
    if (before == nullptr || after == nullptr)
        return false;
    const auto [found, isNew] = m_known.try_emplace({before, after}, false);
    if (isNew)
        found->second = ShapeWalk().areSame(*before, *after);
    return found->second;
}

} // namespace core
