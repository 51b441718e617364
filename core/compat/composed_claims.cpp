// SPDX-License-Identifier: Apache-2.0
#include "core/compat/composed_claims.h"

#include "core/compat/law.h"
#include "core/compat/pairing.h"
#include "core/compat/variants.h"
#include "core/wire/witness.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace core {
namespace {

constexpr std::size_t EffortPerClaim = 15'000;
constexpr std::size_t EffortOfAll = 250'000;

/// Two places that stand for each other, and which way values go between them.
struct ClaimPlace {
    const Element* baseline = nullptr;
    const Element* candidate = nullptr;
    Flow flow = Flow::None;

    bool isAPlace() const { return baseline != nullptr && candidate != nullptr; }
    auto key() const { return std::tuple(baseline, candidate, flow); }
    bool operator<(const ClaimPlace& other) const { return key() < other.key(); }
};

/// How far down a site's way the composed schema stands, and whether a value has to decide there.
struct Composition {
    std::size_t owner = 0;
    bool isUndecided = false;
};

bool hasOverlap(const Element& owner)
{
    const auto alternatives = ofKind(owner.shape->children, ElementKind::OneOf);
    return alternatives.size() > 1 && !areDisjoint(alternatives);
}

/// A step into a part of a schema that the schema around it may turn into something else.
bool isComposing(ElementKind kind)
{
    return kind == ElementKind::OneOf || kind == ElementKind::Not || kind == ElementKind::If
        || kind == ElementKind::Contains;
}

std::size_t commonLength(const Site& site)
{
    return std::min(site.baselineWay.size(), site.candidateWay.size());
}

ElementKind kindAt(const Site& site, std::size_t step)
{
    return (step < site.candidateWay.size() ? site.candidateWay : site.baselineWay)[step]->kind;
}

/// The outermost; of a claim that is undecided for another reason the place of the change itself.
Composition compositionOf(const Site& site, bool isUnknown)
{
    const std::size_t common = commonLength(site);
    const std::size_t length = std::max(site.baselineWay.size(), site.candidateWay.size());
    Composition found {common - 1, isUnknown};
    bool isOutermost = true;
    for (std::size_t step = 1; step < length && step <= common; ++step) {
        const ElementKind kind = kindAt(site, step);
        if (!isComposing(kind))
            continue;
        found.owner = isOutermost ? step - 1 : found.owner;
        isOutermost = false;
        found.isUndecided = found.isUndecided
            || (kind == ElementKind::OneOf
                && (hasOverlap(*site.baselineWay[step - 1]) || hasOverlap(*site.candidateWay[step - 1])));
    }
    return found;
}

bool isFeltBreaking(const Change& change, const Site& site)
{
    return severityOf(feltEffect(change, site), site.flow) == Severity::Breaking;
}

/// Of a switch between oneOf and anyOf, which says nothing unless a value is allowed by two alternatives.
bool isClaim(const Change& change)
{
    return change.kind == ElementKind::OneOf && change.effect != Effect::Unknown
        && !change.effectReason.empty();
}

/// Whether it is about values that can be made and tried.
bool isOfValues(const Change& change, const Site& site)
{
    return site.flow != Flow::None && site.baselineRoot != nullptr && site.candidateRoot != nullptr
        && commonLength(site) > 0 && isSchema(change.kind) && !isAnnotation(change.facet)
        && change.facet != Facet::Deprecated && change.facet != Facet::Default
        && feltEffect(change, site) != Effect::None;
}

class ClaimSettler {
public:
    ClaimSettler(Comparison& comparison, const std::stop_token& stop)
        : m_comparison(comparison)
        , m_stop(stop)
    {
    }

    void settle()
    {
        for (Change& change : m_comparison.changes)
            for (Site& site : change.sites)
                if (const ClaimPlace place = placeOf(change, site); place.isAPlace())
                    m_claims.push_back({&change, &site, place});
        if (m_claims.empty())
            return;
        for (const Claim& claim : m_claims)
            m_clear.insert(claim.place);
        for (const Change& change : m_comparison.changes)
            for (const Site& site : change.sites)
                if (isFeltBreaking(change, site) && !isClaim(change))
                    explainAlong(site);
        for (const Claim& claim : m_claims)
            settle(claim);
    }

private:
    struct Claim {
        Change* change;
        Site* site;
        ClaimPlace place;
    };

    static ClaimPlace placeOf(const Change& change, const Site& site)
    {
        if (!isOfValues(change, site) || (isFeltBreaking(change, site) && !isClaim(change)))
            return {};
        const bool isUnknown = feltEffect(change, site) == Effect::Unknown;
        const Composition composition = compositionOf(site, isUnknown || isFeltBreaking(change, site));
        if (!composition.isUndecided)
            return {};
        return {site.baselineWay[composition.owner], site.candidateWay[composition.owner], site.flow};
    }

    /// Where something else breaks already, a value would show that, and nothing about the claim.
    void explainAlong(const Site& site)
    {
        for (std::size_t step = 0; step < commonLength(site); ++step)
            m_clear.erase({site.baselineWay[step], site.candidateWay[step], site.flow});
    }

    bool isShown(const ClaimPlace& place)
    {
        const auto [known, isNew] = m_shown.try_emplace(place, false);
        if (isNew)
            known->second = search(place);
        return known->second;
    }

    bool search(const ClaimPlace& place)
    {
        if (m_effort == 0 || m_stop.stop_requested())
            return false;
        const WireSchema baseline {m_comparison.baseline.get(), place.baseline};
        const WireSchema candidate {m_comparison.candidate.get(), place.candidate};
        const bool isRequest = place.flow == Flow::Request;
        const Witness witness =
            findWitness({.sender = isRequest ? baseline : candidate,
                            .receiver = isRequest ? candidate : baseline,
                            .direction = isRequest ? Direction::Request : Direction::Response,
                            .effort = std::min(EffortPerClaim, m_effort)},
                m_stop);
        m_effort -= std::min(m_effort, witness.effort);
        return witness.isFound();
    }

    /// A claim that no value bears out is none; unless nobody had the time to look.
    void settle(const Claim& claim)
    {
        const bool isBorneOut = m_clear.contains(claim.place) && isShown(claim.place);
        const Effect felt = feltEffect(*claim.change, *claim.site);
        const Effect shown = claim.place.flow == Flow::Request ? Effect::Narrows : Effect::Widens;
        if (isFeltBreaking(*claim.change, *claim.site)) {
            if (!isBorneOut && m_effort > 0)
                claim.site->shown = Effect::Unknown;
        } else if (isBorneOut) {
            claim.site->shown = felt == Effect::Unknown ? shown : Effect::Incomparable;
        }
    }

    Comparison& m_comparison;
    const std::stop_token& m_stop;
    std::vector<Claim> m_claims;
    std::set<ClaimPlace> m_clear; ///< in which nothing breaks that is known
    std::map<ClaimPlace, bool> m_shown;
    std::size_t m_effort = EffortOfAll;
};

} // namespace

void settleComposedClaims(Comparison& comparison, const std::stop_token& stop)
{
    ClaimSettler(comparison, stop).settle();
}

} // namespace core
