// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/object_kinds.h"

namespace core {

namespace {

using openapi::Holding;
using openapi::KeyRule;
using openapi::ObjectKind;

/// Fragments that refer to each other in a circle are nothing.
constexpr int MostSteps = 64;

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
    return find(node, MostSteps);
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

ObjectPlace ObjectKinds::find(const Node& node, int steps) const
{
    if (!node || steps == 0)
        return {};
    const Node parent = node.parent();
    if (!parent && isDescription(node))
        return {.kind = ObjectKind::Description};
    if (const ObjectPlace referredTo = asReferredTo(node, steps - 1); referredTo.isKnown())
        return referredTo;
    if (!parent)
        return {};
    const ObjectPlace above = find(parent, steps - 1);
    return node.hasKey() ? under(above, node.key()) : itemOf(above);
}

/// In the entry file what stands there says what it is; elsewhere those who refer to it do.
ObjectPlace ObjectKinds::asReferredTo(const Node& node, int steps) const
{
    if (&node.tree() == &m_index->documents().entry().document.tree)
        return {};
    for (const ReferenceUse* use : m_index->usesOf(node)) {
        const ObjectPlace place = use->reference.key() == "$ref" ? find(use->reference.parent(), steps)
                                                                 : ObjectPlace {.kind = ObjectKind::Schema};
        if (place.isKnown())
            return place;
    }
    return {};
}

} // namespace core
