// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/effective_schemas.h"

#include "core/contract/openapi/schema_merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

namespace core::openapi {

namespace {

/// Each schema, facet and child of an allOf counts wherever it is inherited; beyond this the rest stays as it
/// is written.
constexpr std::size_t MostInheritance = 1'000'000;
/// Wrapped nulls inside of wrapped nulls, along references; beyond this they stay as they are written.
constexpr int DeepestWrapping = 100;

bool isRequiredAlone(std::span<const FacetValue> facets)
{
    return std::ranges::all_of(
        facets, [](const FacetValue& facet) { return facet.facet == Facet::Required; });
}

/// What the element is nothing but another name for: its reference, or the only member of its allOf.
const Element* soleSource(const Element& element)
{
    if (!isSchema(element.kind))
        return element.target;
    if (!isRequiredAlone(element.facets))
        return nullptr;
    if (element.target != nullptr)
        return element.children.empty() ? element.target : nullptr;
    const bool isWrapped =
        element.children.size() == 1 && element.children.front()->kind == ElementKind::AllOf;
    return isWrapped && !element.isMerged ? element.children.front() : nullptr;
}

bool saysAnything(const Atom& atom)
{
    return !isRequiredAlone(atom.schema->facets)
        || std::ranges::any_of(
            atom.schema->children, [&](const Element* child) { return isOwnChild(atom, *child); });
}

/// Whether null can be added by a bit: nothing in the schema speaks of values of every type.
bool mayTakeNull(const Element& shape)
{
    const auto speaksOfAll = [](const Element* child) {
        return child->kind >= ElementKind::OneOf && child->kind <= ElementKind::Else;
    };
    return shape.facet(Facet::Types) != nullptr && std::ranges::none_of(shape.children, speaksOfAll);
}

/// Each atom once, in the order they are met.
class AtomList {
public:
    void add(const Atom& atom)
    {
        if (m_known.emplace(atom.schema, atom.wrapping).second)
            m_atoms.push_back(atom);
    }
    const std::vector<Atom>& atoms() const { return m_atoms; }

private:
    std::vector<Atom> m_atoms;
    std::set<std::pair<const Element*, ElementKind>> m_known;
};

class ShapeSettler {
public:
    explicit ShapeSettler(Reading& reading)
        : m_reading(reading)
    {
    }

    void settleAll()
    {
        // Merging makes no composites, only things to settle later.
        for (Element* element : m_reading.composites)
            shapeOf(*element);
        while (!m_later.empty()) {
            const Together next = std::move(m_later.back());
            m_later.pop_back();
            AtomList atoms;
            for (const Element* member : next.members)
                collectAtoms(*member, atoms);
            next.element->shape = shapeOfAtoms(*next.element, atoms.atoms(), false);
        }
    }

private:
    /// Follows references in a row without recursion: they may be thousands.
    const Element* shapeOf(const Element& start)
    {
        std::vector<Element*> chain;
        Element* at = &ElementArena::mutableElement(start);
        for (const Element* source = sourceOf(*at); at->shape == nullptr && source != nullptr;
             source = sourceOf(*at)) {
            at->shape = &m_inProgress;
            chain.push_back(at);
            at = &ElementArena::mutableElement(*source);
        }
        if (at->shape == nullptr)
            settleMerged(*at);
        const bool isEndless = at->shape == &m_inProgress && std::ranges::find(chain, at) != chain.end();
        for (Element* element : chain)
            isEndless ? cutEndless(*element) : void(element->shape = at->shape);
        return start.shape;
    }

    const Element* sourceOf(const Element& element) const
    {
        return m_reading.nullables.contains(&element) ? nullptr : soleSource(element);
    }

    void cutEndless(Element& element)
    {
        tellEndless(element);
        element.shape = &element;
        element.target = nullptr;
        element.isUnread = true;
    }

    void tellEndless(const Element& element)
    {
        const Node reference = referenceOf(element.node);
        const std::string what =
            reference ? "$ref: " + std::string(reference.resolved().text()) : std::string("allOf");
        m_reading.unresolved(reference ? reference : element.node, what, "leads to itself in the end");
    }

    void settleMerged(Element& element)
    {
        element.shape = &m_inProgress;
        AtomList atoms;
        collectAtoms(element, atoms);
        element.shape = shapeOfAtoms(element, atoms.atoms(), m_reading.nullables.contains(&element));
    }

    /// What the schema is made of, itself first, then its reference, then its allOf, each followed in turn.
    void collectAtoms(const Element& schema, AtomList& atoms)
    {
        std::unordered_set<const Element*> seen;
        std::vector<const Element*> pending {&schema};
        while (!pending.empty() && mayInherit(*pending.back())) {
            const Element& next = *pending.back();
            pending.pop_back();
            if (!seen.insert(&next).second) {
                if (&next == &schema)
                    tellEndless(schema);
                continue;
            }
            addOwnAtoms(next, atoms);
            for (auto child = next.children.rbegin(); child != next.children.rend(); ++child) {
                if ((*child)->kind == ElementKind::AllOf && !next.isMerged)
                    pending.push_back(*child);
            }
            if (const Element* asked = askedByDoubleNot(next))
                pending.push_back(asked);
            if (next.target != nullptr)
                pending.push_back(next.target);
        }
    }

    /// Tells once when it is too much.
    bool mayInherit(const Element& schema)
    {
        if (m_inherited > MostInheritance)
            return false;
        m_inherited += 1 + schema.facets.size() + schema.children.size();
        if (m_inherited > MostInheritance)
            m_reading.notUnderstood(schema.node, "inherits along more ways than are read");
        return true;
    }

    void addOwnAtoms(const Element& schema, AtomList& atoms)
    {
        Atom own {&schema};
        const Element* const wrapped = wrappedShape(schema);
        if (wrapped != nullptr)
            own.wrapping = m_reading.nullWrappers.at(&schema);
        else if (askedByDoubleNot(schema) != nullptr)
            own.wrapping = ElementKind::Not;
        if (saysAnything(own) || schema.isUnread)
            atoms.add(own);
        if (wrapped != nullptr)
            atoms.add({wrapped});
    }

    /// Of `not: {not: X}`: X, which is taken in like a member of an allOf.
    const Element* askedByDoubleNot(const Element& schema) const
    {
        if (!m_reading.doubleNots.contains(&schema) || m_reading.nullWrappers.contains(&schema))
            return nullptr;
        return schema.child(ElementKind::Not)->children.front();
    }

    /// Of `anyOf: [X, {type: null}]`: X with null among its types; null when X cannot be told that way.
    const Element* wrappedShape(const Element& schema)
    {
        const auto wrapper = m_reading.nullWrappers.find(&schema);
        if (wrapper == m_reading.nullWrappers.end() || m_wrapping >= DeepestWrapping)
            return nullptr;
        ++m_wrapping;
        const Element* const shape = shapeOf(*wrappedVariant(schema, wrapper->second));
        --m_wrapping;
        if (shape == &m_inProgress || !mayTakeNull(*shape))
            return nullptr;
        if ((shape->facet(Facet::Types)->bits & NullType) != 0)
            return shape;
        return shapeOfAtoms(*shape, {{shape}}, true);
    }

    static const Element* wrappedVariant(const Element& schema, ElementKind kind)
    {
        const Element* wrapped = nullptr;
        for (const Element* child : schema.children) {
            const FacetValue* const types = child->facet(Facet::Types);
            const bool isNull = types != nullptr && types->bits == NullType;
            if (child->kind == kind && (wrapped == nullptr || !isNull))
                wrapped = child;
        }
        return wrapped;
    }

    const Element* shapeOfAtoms(const Element& origin, const std::vector<Atom>& atoms, bool withNull)
    {
        const bool isWhole = atoms.size() == 1 && !withNull && isWholeAtom(atoms.front(), origin);
        if (isWhole)
            return atoms.front().schema;
        const Element*& known = m_merged[{keyOf(atoms), withNull}];
        if (known != nullptr)
            return known;
        Element& merged = m_reading.make(origin.kind, origin.node, origin.parent, origin.name);
        merged.isMerged = true;
        known = &merged;
        if (m_reading.mayGrow(origin.node))
            mergeAtoms(m_reading, merged, atoms, withNull, m_later);
        return &merged;
    }

    /// A single schema can stand for itself when nothing of it is left out.
    static bool isWholeAtom(const Atom& atom, const Element& origin)
    {
        const Element& schema = *atom.schema;
        const bool hasLeftOut = std::ranges::any_of(
            schema.children, [&](const Element* child) { return !isOwnChild(atom, *child); });
        const bool isSaidElsewhere = schema.facet(Facet::Required) != nullptr && &schema != &origin;
        return !hasLeftOut && schema.target == nullptr && !isSaidElsewhere;
    }

    using AtomKey = std::vector<std::pair<const Element*, ElementKind>>;
    static AtomKey keyOf(const std::vector<Atom>& atoms)
    {
        AtomKey key;
        key.reserve(atoms.size());
        for (const Atom& atom : atoms)
            key.emplace_back(atom.schema, atom.wrapping);
        return key;
    }

    Reading& m_reading;
    Element m_inProgress;
    std::map<std::pair<AtomKey, bool>, const Element*> m_merged;
    std::vector<Together> m_later;
    std::size_t m_inherited = 0;
    int m_wrapping = 0;
};

} // namespace

void settleShapes(Reading& reading)
{
    ShapeSettler(reading).settleAll();
}

} // namespace core::openapi
