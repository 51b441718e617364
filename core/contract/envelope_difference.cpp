// SPDX-License-Identifier: Apache-2.0
#include "core/contract/envelope_difference.h"

#include <algorithm>
#include <string_view>

namespace core {
namespace {

/// Errors are flat; what lies deeper can hardly be told apart in a sentence.
constexpr int DeepestPart = 4;

std::uint32_t allowedTypes(const Element& shape)
{
    const FacetValue* said = shape.facet(Facet::Types);
    return said == nullptr ? static_cast<std::uint32_t>(AllTypes) : said->bits;
}

bool isListedIn(const Node& value, const FacetValue& set)
{
    return std::ranges::any_of(
        set.values, [&](const Node& each) { return each.resolved().text() == value.resolved().text(); });
}

/// Whether every value of the one may come where the other is promised.
bool fits(const Element& part, const Element& promised)
{
    if ((allowedTypes(part) & ~allowedTypes(promised)) != 0)
        return false;
    const FacetValue* promisedSet = promised.facet(Facet::Enum);
    if (promisedSet == nullptr)
        return true;
    const FacetValue* set = part.facet(Facet::Enum);
    return set != nullptr && std::ranges::all_of(set->values, [&](const Node& value) {
        return isListedIn(value, *promisedSet);
    });
}

bool isDeclared(const Element* child)
{
    return child->kind == ElementKind::Field && !child->isUndeclared;
}

bool requiresAny(const Element& shape)
{
    return std::ranges::any_of(
        shape.children, [](const Element* child) { return isDeclared(child) && child->is(Facet::Required); });
}

std::vector<const Element*> alternativesOf(const Element& shape)
{
    std::vector<const Element*> alternatives;
    for (const Element* child : shape.children) {
        if (child->kind == ElementKind::OneOf || child->kind == ElementKind::AnyOf)
            alternatives.push_back(child);
    }
    return alternatives;
}

class EnvelopeComparison {
public:
    EnvelopeDifference take() { return std::move(m_difference); }

    void compare(const Element& envelope, const Element& body, const std::string& prefix, int depth)
    {
        if (&envelope == &body || depth > DeepestPart)
            return;
        const std::vector<const Element*> alternatives = alternativesOf(body);
        if (!alternatives.empty() && std::ranges::none_of(body.children, isDeclared)) {
            for (const Element* each : alternatives)
                compare(envelope, *each->shape, prefix, depth + 1);
            return;
        }
        compareParts(envelope, body, prefix, depth);
        for (const Element* child : body.children) {
            if (isDeclared(child) && envelope.child(ElementKind::Field, child->name) == nullptr)
                note(m_difference.added, prefix + std::string(child->name));
        }
    }

private:
    void compareParts(const Element& envelope, const Element& body, const std::string& prefix, int depth)
    {
        const bool isAnyRequired = requiresAny(envelope);
        for (const Element* promised : envelope.children) {
            if (!isDeclared(promised))
                continue;
            const std::string name = prefix + std::string(promised->name);
            const bool isPromised = !isAnyRequired || promised->is(Facet::Required);
            const Element* part = body.child(ElementKind::Field, promised->name);
            if (part == nullptr || part->isUndeclared) {
                if (isPromised)
                    note(m_difference.lost, name);
            } else if (!fits(*part->shape, *promised->shape)
                || (isAnyRequired && isPromised && !part->is(Facet::Required))) {
                note(m_difference.changed, name);
            } else {
                compare(*promised->shape, *part->shape, name + ".", depth + 1);
            }
        }
    }

    static void note(std::vector<std::string>& parts, const std::string& name)
    {
        if (std::ranges::find(parts, name) == parts.end())
            parts.push_back(name);
    }

    EnvelopeDifference m_difference;
};

} // namespace

EnvelopeDifference differenceFrom(const Element& envelope, const Element& body)
{
    EnvelopeComparison comparison;
    comparison.compare(*envelope.shape, *body.shape, {}, 0);
    return comparison.take();
}

} // namespace core
