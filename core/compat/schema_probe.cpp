// SPDX-License-Identifier: Apache-2.0
#include "core/compat/schema_probe.h"

#include <set>
#include <utility>

namespace core {
namespace {

constexpr std::size_t MostPairs = 400; ///< of references followed in one probe
constexpr std::size_t DeepestProbe = 12; ///< of alternatives within alternatives

class EffectSum : public SchemaVisitor {
public:
    void visitFacet(const Shapes&, const FacetDifference& difference, const Trail& trail) override
    {
        if (difference.facet != Facet::Default)
            add(through(trail.polarity, difference.effect));
    }

    void visitPresence(const Shapes&, const Presence& presence, const Trail& trail) override
    {
        const bool isField = presence.kind == ElementKind::Field;
        add(isField ? combine(presence.effect, Effect::Unknown) : through(trail.polarity, presence.effect));
    }

    bool enters(const Shapes& shapes, const Trail&) override
    {
        if (m_seen.size() >= MostPairs)
            add(Effect::Unknown);
        return m_seen.size() < MostPairs && m_seen.emplace(&shapes.baseline, &shapes.candidate).second;
    }

    void countReorder() override { }

    Effect effect() const { return m_effect; }

private:
    void add(Effect effect) { m_effect = combine(m_effect, effect); }

    Effect m_effect = Effect::None;
    std::set<std::pair<const Element*, const Element*>> m_seen;
};

} // namespace

Effect SchemaProbe::effect(const Element& baseline, const Element& candidate, Notation notation)
{
    const std::tuple key(&baseline, &candidate, notation);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    if (m_depth >= DeepestProbe)
        return Effect::Unknown;
    ++m_depth;
    EffectSum sum;
    SchemaWalk walk(sum, *this, m_pruning);
    Trail top;
    top.notation = notation;
    if (sum.enters({*baseline.shape, *candidate.shape}, top))
        walk.compareSchemas({*baseline.shape, *candidate.shape}, top);
    --m_depth;
    return m_known[key] = sum.effect();
}

} // namespace core
