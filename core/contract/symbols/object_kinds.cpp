// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/object_kinds.h"

#include <algorithm>

namespace core {

namespace {

using openapi::Holding;
using openapi::KeyRule;
using openapi::ObjectKind;

/// Fragments that only refer to each other are nothing, however many ways there are among them.
constexpr std::size_t MostAsked = 256;

bool isDescription(const Node& root)
{
    return root["openapi"] || root["swagger"];
}

openapi::Version versionOf(const Node& root)
{
    return root["swagger"] ? openapi::Version::V20 : openapi::versionOf(root["openapi"].text());
}

} // namespace

ObjectKinds::ObjectKinds(std::shared_ptr<const ReferenceIndex> index)
    : m_index(std::move(index))
    , m_version(versionOf(m_index->documents().entry().document.tree.root()))
{
}

ObjectPlace ObjectKinds::of(const Node& node) const
{
    Asked asked;
    return find(node, asked);
}

ObjectPlace ObjectKinds::of(const Node& node, const ObjectPlace& above) const
{
    Asked asked;
    if (const ObjectPlace referredTo = asReferredTo(node, asked); referredTo.isKnown())
        return referredTo;
    return node.hasKey() ? under(above, node.key()) : itemOf(above);
}

ObjectPlace ObjectKinds::under(const ObjectPlace& place, std::string_view key) const
{
    if (place.holding == Holding::Map)
        return {.kind = place.kind};
    const KeyRule* rule =
        place.holding == Holding::One ? openapi::findKey(place.kind, key, m_version) : nullptr;
    return rule ? ObjectPlace {rule->value, rule->holding, rule->names, rule->words} : ObjectPlace {};
}

ObjectPlace ObjectKinds::itemOf(const ObjectPlace& list)
{
    if (list.holding != Holding::List)
        return {};
    return {.kind = list.kind, .names = list.names, .words = list.words};
}

ObjectPlace ObjectKinds::find(const Node& node, Asked& asked) const
{
    const bool isLanguage = !isValueSyntax(m_index->documents().entry().document.syntax);
    if (!node || isLanguage || asked.size() == MostAsked || std::ranges::find(asked, node) != asked.end())
        return {};
    asked.push_back(node);
    const Node parent = node.parent();
    if (!parent && isDescription(node))
        return {.kind = ObjectKind::Description};
    if (const ObjectPlace referredTo = asReferredTo(node, asked); referredTo.isKnown())
        return referredTo;
    if (!parent)
        return {};
    const ObjectPlace above = find(parent, asked);
    return node.hasKey() ? under(above, node.key()) : itemOf(above);
}

/// In the entry file what stands there says what it is; elsewhere those who refer to it do.
ObjectPlace ObjectKinds::asReferredTo(const Node& node, Asked& asked) const
{
    if (&node.tree() == &m_index->documents().entry().document.tree)
        return {};
    for (const ReferenceUse* use : m_index->usesOf(node)) {
        const ObjectPlace place = use->reference.key() == "$ref" ? find(use->reference.parent(), asked)
                                                                 : ObjectPlace {.kind = ObjectKind::Schema};
        if (place.isKnown())
            return place;
    }
    return {};
}

} // namespace core
