// SPDX-License-Identifier: Apache-2.0
#include "core/compat/field_rename.h"

#include "core/base/text.h"
#include "core/compat/value_set.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace core {
namespace {

constexpr std::size_t MostLonely = 64; ///< more at a time are a rewrite, not renames
constexpr std::size_t ShortestStem = 3;

/// Without case, underscores and hyphens: how the same word is written in another style.
std::string wordOf(std::string_view name)
{
    std::string word;
    for (const char each : name)
        if (each != '_' && each != '-' && each != '.')
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    return word;
}

bool areAlike(const Element& left, const Element& right, SchemaProbe& probe)
{
    return left.is(Facet::Required) == right.is(Facet::Required)
        && allowedTypes(*left.shape) == allowedTypes(*right.shape)
        && probe.effect(*left.shape, *right.shape) == Effect::None;
}

bool mayBeRenamed(const ElementPair& left, const ElementPair& came, SchemaProbe& probe)
{
    return left.baseline && !left.candidate && came.candidate && !came.baseline
        && areNearNames(left.baseline->name, came.candidate->name)
        && areAlike(*left.baseline, *came.candidate, probe);
}

} // namespace

bool areNearNames(std::string_view left, std::string_view right)
{
    const std::string a = wordOf(left);
    const std::string b = wordOf(right);
    if (a == b)
        return true;
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= ShortestStem && (longer.starts_with(shorter) || longer.ends_with(shorter)))
        return true;
    const std::array names {b};
    return shorter.size() > ShortestStem && !nearestNames(a, names, 1).empty();
}

std::vector<ElementPair> proposeRenames(std::vector<ElementPair> lonely, SchemaProbe& probe)
{
    if (lonely.size() > MostLonely)
        return lonely;
    const std::vector<ElementPair> all = lonely;
    const auto partners = [&](auto isPartner) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (isPartner(all[i]))
                found.push_back(i);
        return found;
    };
    for (ElementPair& came : lonely) {
        const auto left = partners([&](const ElementPair& each) { return mayBeRenamed(each, came, probe); });
        if (left.size() != 1)
            continue;
        const ElementPair& only = all[left.front()];
        if (partners([&](const ElementPair& each) { return mayBeRenamed(only, each, probe); }).size() == 1)
            came.baseline = only.baseline;
    }
    const std::vector<ElementPair> joined = lonely;
    std::erase_if(lonely, [&](const ElementPair& each) {
        return !each.candidate && std::ranges::any_of(joined, [&](const ElementPair& other) {
            return other.candidate && other.baseline == each.baseline;
        });
    });
    return lonely;
}

} // namespace core
