// SPDX-License-Identifier: Apache-2.0
#include "core/compat/named_type_comparators.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace core {
namespace {

FacetVerdict effectIf(bool differs, Effect effect)
{
    return {.differs = differs, .effect = differs ? effect : Effect::None};
}

bool haveEqualTexts(const FacetPair& pair)
{
    return pair.before && pair.after ? pair.before->text == pair.after->text : pair.before == pair.after;
}

std::vector<std::string> textsOf(const FacetValue* value)
{
    std::vector<std::string> texts;
    if (value)
        for (const Node& each : value->values)
            texts.emplace_back(each.text());
    std::ranges::sort(texts);
    return texts;
}

} // namespace

FacetVerdict compareCoercedDefaults(const FacetPair& pair)
{
    if (pair.before && pair.after)
        return {.differs = pair.before->text != pair.after->text};
    const Element& without = pair.before ? pair.candidate : pair.baseline;
    const Effect felt = pair.before ? Effect::Narrows : Effect::Widens;
    return {.differs = true, .effect = without.is(Facet::Required) ? felt : Effect::None};
}

FacetVerdict compareWrappedTypes(const FacetPair& pair)
{
    if (!pair.before || !pair.after || pair.before->text == pair.after->text)
        return effectIf(!(pair.before && pair.after), Effect::Incomparable);
    std::string_view before = pair.before->text;
    std::string_view after = pair.after->text;
    Effect found = Effect::None;
    while (!before.empty() || !after.empty()) {
        const bool wasBound = before.ends_with('!');
        const bool isBound = after.ends_with('!');
        if (wasBound != isBound)
            found = combine(found, isBound ? Effect::Narrows : Effect::Widens);
        before.remove_suffix(wasBound ? 1 : 0);
        after.remove_suffix(isBound ? 1 : 0);
        if (!before.ends_with(']') || !after.ends_with(']'))
            break;
        before = before.substr(1, before.size() - 2);
        after = after.substr(1, after.size() - 2);
    }
    const Effect effect = before == after ? found : Effect::Incomparable;
    return effectIf(effect != Effect::None, effect);
}

FacetVerdict compareLocations(const FacetPair& pair)
{
    const std::vector<std::string> before = textsOf(pair.before);
    const std::vector<std::string> after = textsOf(pair.after);
    FacetVerdict found;
    std::ranges::set_difference(before, after, std::back_inserter(found.lost));
    std::ranges::set_difference(after, before, std::back_inserter(found.gained));
    found.differs = !found.lost.empty() || !found.gained.empty();
    if (found.differs)
        found.effect = found.gained.empty() ? Effect::Narrows
            : found.lost.empty()            ? Effect::Widens
                                            : Effect::Incomparable;
    return found;
}

FacetVerdict compareTypeKinds(const FacetPair& pair)
{
    return effectIf(!haveEqualTexts(pair), Effect::Incomparable);
}

/// That it came or went with the deprecation is said by that.
FacetVerdict compareReasons(const FacetPair& pair)
{
    return {.differs = pair.before && pair.after && !haveEqualTexts(pair)};
}

} // namespace core
