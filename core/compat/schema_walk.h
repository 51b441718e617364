// SPDX-License-Identifier: Apache-2.0
// Walks two schemas in step and says where they differ; what to do with that is the visitor's.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/facet_difference.h"
#include "core/compat/pairing.h"
#include "core/compat/trail.h"
#include "core/contract/element.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

class SchemaProbe;

/// Two effective schemas, or elements of another kind, that stand at the same place.
struct Shapes {
    const Element& baseline;
    const Element& candidate;
};

/// An element that came, went or was renamed.
struct Presence {
    Action action = Action::Added;
    ElementKind kind = ElementKind::Field;
    const Element* baseline = nullptr;
    const Element* candidate = nullptr;
    Effect effect = Effect::None;
    std::string reason = {};
};

class SchemaVisitor {
public:
    virtual ~SchemaVisitor() = default;
    /// The trail ends with the step to the shapes.
    virtual void visitFacet(const Shapes& shapes, const FacetDifference& difference, const Trail& trail) = 0;
    /// The trail ends with the step to the element itself; `owner` has or had it.
    virtual void visitPresence(const Shapes& owner, const Presence& presence, const Trail& trail) = 0;
    /// Shapes that are reached through a reference: true asks to walk into them here and now.
    virtual bool enters(const Shapes& shapes, const Trail& trail) = 0;
    virtual void countReorder() = 0;
};

class SchemaWalk {
public:
    SchemaWalk(SchemaVisitor& visitor, SchemaProbe& probe, Pruning pruning);

    /// Two places with a schema: a field, the items, a body. The trail ends with the step to them.
    void comparePlaces(const Element& baseline, const Element& candidate, const Trail& trail);
    void compareSchemas(const Shapes& shapes, const Trail& trail);
    /// A place that may be absent, which means that anything is allowed there; the trail ends at its owner.
    void compareRole(const Shapes& owner, ElementKind kind, const ElementPair& pair, const Trail& trail);

private:
    /// The keyword of alternatives on each side.
    struct Choice {
        ElementKind baseline;
        ElementKind candidate;
    };

    void compareEmpty(const Shapes& shapes, const Trail& trail);
    /// `inside` leaves out the directions in which the schema does not travel.
    void compareFacets(const Shapes& shapes, const Trail& trail, const Trail& inside);
    void compareChildren(const Shapes& shapes, const Trail& trail);
    void compareChild(const Shapes& owner, const ElementPair& pair, const Trail& trail);
    void compareField(const Shapes& owner, const ElementPair& pair, const Trail& trail);
    void comparePatternField(const Shapes& owner, const ElementPair& pair, const Trail& trail);
    void compareVariants(const Shapes& owner, const Trail& trail);
    void compareSwitched(const Shapes& owner, bool isTightened, const Trail& trail);
    void compareAlternatives(const Shapes& owner, const Choice& choice, const Trail& trail);
    bool compareWrapped(const Shapes& shapes, const Trail& trail);
    void pairFields(const Shapes& owner, std::vector<ElementPair> leftovers, const Trail& trail);
    Effect effectOfAdding(const Shapes& owner, const Element& field);
    Effect effectOfRemoving(const Shapes& owner, const Element& field);

    SchemaVisitor& m_visitor;
    SchemaProbe& m_probe;
    Pruning m_pruning;
};

/// Read from the same bytes; merged schemas hold what other places say.
bool isOneText(const Shapes& shapes);

/// Whether nothing about values is said: an empty schema, `true`, or none at all.
bool allowsAnything(const Element* schema);

/// What is agreed beside the wire, `x-acceptance` and `x-interaction`, is compared beside the findings.
bool isAgreement(const ElementPair& extension);

} // namespace core
