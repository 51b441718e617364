// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_numbers.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace core::proto {
namespace {

using Number = std::int64_t;

struct Range {
    Number first = 0;
    Number last = 0;

    bool contains(Number number) const { return first <= number && number <= last; }
};

constexpr Range FieldNumbers {1, 536'870'911};
constexpr Range NumbersOfTheLanguage {19'000, 19'999};
constexpr Range EnumNumbers {
    std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()};

std::optional<Number> numberOf(std::string_view text)
{
    Number number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::optional<Range> rangeOf(const Element& range)
{
    const FacetValue* from = range.facet(Facet::FieldNumber);
    const FacetValue* to = range.facet(Facet::RangeEnd);
    const auto first = from == nullptr ? std::nullopt : numberOf(from->text);
    const auto last = to == nullptr ? std::nullopt : numberOf(to->text);
    return first && last ? std::optional(Range {*first, *last}) : std::nullopt;
}

/// The fields of one message, or the values of one enum.
class NumbersOfType {
public:
    NumbersOfType(Contract& contract, const Element& type)
        : m_contract(contract)
        , m_type(type)
    {
    }

    void check()
    {
        for (const Element* child : m_type.children)
            note(*child);
        for (const Element* child : m_type.children)
            check(*child);
    }

private:
    void note(const Element& child)
    {
        if (child.kind == ElementKind::ReservedName)
            m_reservedNames.insert(child.name);
        if (child.kind != ElementKind::ReservedRange && child.kind != ElementKind::ExtensionRange)
            return;
        if (const auto range = rangeOf(child))
            (child.kind == ElementKind::ReservedRange ? m_reserved : m_open).push_back(*range);
    }

    void check(const Element& member)
    {
        const bool isField = member.kind == ElementKind::Field;
        if (!isField && member.kind != ElementKind::EnumValue)
            return;
        if (m_reservedNames.contains(member.name))
            tell(member, "has a name that is reserved");
        const FacetValue* said = member.facet(Facet::FieldNumber);
        if (said == nullptr)
            return;
        const std::string has = "has the number " + std::string(said->text);
        const auto number = numberOf(said->text);
        const Range possible = isField ? FieldNumbers : EnumNumbers;
        if (!number || !possible.contains(*number) || (isField && NumbersOfTheLanguage.contains(*number)))
            return tell(member, has + ", which " + (isField ? "no field" : "no value") + " may have");
        if (isWithin(m_reserved, *number))
            tell(member, has + ", which is reserved");
        if (isWithin(m_open, *number))
            tell(member, has + ", which is open to extensions");
        const auto [other, isNew] = m_taken.try_emplace(*number, &member);
        if (!isNew && !m_type.is(Facet::AliasAllowed))
            tell(member, has + ", as " + std::string(other->second->name) + " has");
    }

    static bool isWithin(const std::vector<Range>& ranges, Number number)
    {
        return std::ranges::any_of(ranges, [&](const Range& range) { return range.contains(number); });
    }

    void tell(const Element& member, std::string why)
    {
        const Tree& tree = member.node.tree();
        m_contract.notUnderstood.push_back(
            {m_contract.documents->fileOf(tree).path, tree.source().position(member.node.entryRange().begin),
                std::string(m_type.name) + "." + std::string(member.name), std::move(why)});
    }

    Contract& m_contract;
    const Element& m_type;
    std::vector<Range> m_reserved;
    std::vector<Range> m_open; ///< to extensions
    std::set<std::string_view> m_reservedNames;
    std::map<Number, const Element*> m_taken;
};

} // namespace

void addNumberFaults(Contract& contract)
{
    for (const Element* type : contract.root->children)
        if (type->kind == ElementKind::Type)
            NumbersOfType(contract, *type).check();
}

} // namespace core::proto
