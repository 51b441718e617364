// SPDX-License-Identifier: Apache-2.0
#include "core/wire/sample_numbers.h"

#include "core/wire/fixed_number.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

constexpr std::array Bounds {
    Facet::Minimum, Facet::ExclusiveMinimum, Facet::Maximum, Facet::ExclusiveMaximum};

/// At the limits of int32, int64, and of what a double counts without gaps.
constexpr std::array<std::string_view, 12> Limits {"2147483647", "2147483648", "-2147483648", "-2147483649",
    "4294967296", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "-9223372036854775809", "18446744073709551616", "1e39"};

class NumberCollector {
public:
    std::vector<std::string> collect(std::span<const Element* const> shapes)
    {
        for (const std::string_view plain : {"0", "1", "-1", "2", "0.5", "1.5", "10", "100", "-0.5"})
            add(std::string(plain));
        for (const Element* shape : shapes)
            if (const auto step = fixed(shape, Facet::MultipleOf))
                m_steps.push_back(*step);
        for (const FixedNumber& step : m_steps)
            addStep(step);
        for (const Element* shape : shapes)
            for (const Facet bound : Bounds)
                addBound(shape, bound);
        addLimits(shapes);
        return std::move(m_numbers);
    }

private:
    static std::optional<FixedNumber> fixed(const Element* shape, Facet facet)
    {
        const auto number = numberFacet(shape, facet);
        return number ? FixedNumber::parse(number->text()) : std::nullopt;
    }

    void add(const std::string& number)
    {
        if (std::ranges::find(m_numbers, number) == m_numbers.end())
            m_numbers.push_back(number);
    }
    void add(const std::optional<FixedNumber>& number)
    {
        if (number)
            add(number->text());
    }

    void addAround(FixedNumber number)
    {
        add(number);
        for (const FixedNumber& beside : {FixedNumber {1}, FixedNumber {-1}, FixedNumber {5, 1},
                 FixedNumber {-5, 1}, FixedNumber {1, 3}, FixedNumber {-1, 3}})
            add(number.plus(beside));
        add(FixedNumber {-number.units, number.decimals});
        add(number.plus(number));
    }

    void addStep(FixedNumber step)
    {
        constexpr int Multiples = 8;
        addAround(step);
        std::optional<FixedNumber> multiple = step;
        for (int count = 1; count < Multiples && multiple; ++count)
            add(multiple = multiple->plus(step));
    }

    void addBound(const Element* shape, Facet bound)
    {
        const auto number = numberFacet(shape, bound);
        if (!number)
            return;
        add(number->text());
        const auto reckoned = FixedNumber::parse(number->text());
        if (!reckoned)
            return;
        addAround(*reckoned);
        for (const FixedNumber& step : m_steps)
            addMultiples(*reckoned, step);
    }

    void addMultiples(FixedNumber bound, FixedNumber step)
    {
        const auto below = bound.downTo(step);
        if (!below)
            return;
        add(below);
        add(below->plus(step));
        add(below->plus({-step.units, step.decimals}));
        if (const auto above = below->plus(step))
            add(above->plus(step));
    }

    void addLimits(std::span<const Element* const> shapes)
    {
        const bool hasFormat = std::ranges::any_of(
            shapes, [](const Element* shape) { return !textFacet(shape, Facet::Format).empty(); });
        for (const std::string_view limit : Limits)
            if (hasFormat)
                add(std::string(limit));
    }

    std::vector<FixedNumber> m_steps;
    std::vector<std::string> m_numbers;
};

} // namespace

std::vector<std::string> boundaryNumbers(std::span<const Element* const> shapes)
{
    return NumberCollector().collect(shapes);
}

bool allowsNumber(const Element& shape, const std::string& number)
{
    const auto value = Decimal::parse(number);
    if (!value)
        return false;
    const std::uint32_t type = value->isInteger() ? IntegerType : FractionType;
    const auto minimum = numberFacet(&shape, Facet::Minimum);
    const auto maximum = numberFacet(&shape, Facet::Maximum);
    const auto above = numberFacet(&shape, Facet::ExclusiveMinimum);
    const auto below = numberFacet(&shape, Facet::ExclusiveMaximum);
    const auto step = numberFacet(&shape, Facet::MultipleOf);
    return (typesOf(&shape) & type) != 0 && (!minimum || *value >= *minimum)
        && (!maximum || *value <= *maximum) && (!above || *value > *above) && (!below || *value < *below)
        && (!step || value->isMultipleOf(*step).value_or(false));
}

} // namespace core
