// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_ranges.h"

#include "core/compat/proto_walk.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace core {
namespace {

using NumberRange = std::pair<std::int64_t, std::int64_t>;

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && !text.empty() ? std::optional(number) : std::nullopt;
}

std::optional<NumberRange> rangeOf(const Element& numbers)
{
    const auto first = numberIn(facetText(&numbers, Facet::FieldNumber));
    const auto last =
        numbers.facet(Facet::RangeEnd) == nullptr ? first : numberIn(facetText(&numbers, Facet::RangeEnd));
    if (!first || !last)
        return {};
    return NumberRange {*first, *last};
}

} // namespace

bool coversRange(const Element& type, ElementKind kind, const Element& numbers)
{
    const auto wanted = rangeOf(numbers);
    if (!wanted)
        return false;
    std::vector<NumberRange> ranges;
    for (const Element* each : type.children)
        if (const auto range = each->kind == kind ? rangeOf(*each) : std::nullopt)
            ranges.push_back(*range);
    std::ranges::sort(ranges);
    std::int64_t next = wanted->first;
    for (const auto& [first, last] : ranges)
        if (first <= next && last >= next)
            next = last + 1;
    return next > wanted->second;
}

bool touchesRange(const Element& type, ElementKind kind, const Element& numbers)
{
    const auto wanted = rangeOf(numbers);
    return wanted && std::ranges::any_of(type.children, [&](const Element* each) {
        const auto range = each->kind == kind ? rangeOf(*each) : std::nullopt;
        return range && range->first <= wanted->second && wanted->first <= range->second;
    });
}

} // namespace core
