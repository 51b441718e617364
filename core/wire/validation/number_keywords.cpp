// SPDX-License-Identifier: Apache-2.0
// The bounds of numbers, and multipleOf.
#include "core/document/number.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <compare>

namespace core {

namespace {

struct Bound {
    bool isLower = false;
    bool isExclusive = false;
};

class BoundAssertion : public Assertion {
public:
    BoundAssertion(const Node& keyword, Decimal limit, Bound bound)
        : m_keyword(keyword)
        , m_limit(std::move(limit))
        , m_bound(bound)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isNumber())
            return Validity::Valid;
        const auto number = decimalOf(frame.instance.text());
        if (!number)
            return evaluation.doubt(shown(frame.instance) + " is no number to reckon with");
        const auto order = m_bound.isLower ? *number <=> m_limit : m_limit <=> *number;
        if (std::is_gt(order) || (std::is_eq(order) && !m_bound.isExclusive))
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] { return refusal(frame.instance); });
    }

private:
    std::string refusal(const Instance& instance) const
    {
        const std::string_view asked = m_bound.isExclusive ? (m_bound.isLower ? "more than " : "less than ")
                                                           : (m_bound.isLower ? "at least " : "at most ");
        return "is " + shown(instance) + ", " + std::string(asked) + shown(m_keyword) + " is allowed";
    }

    Node m_keyword;
    Decimal m_limit;
    Bound m_bound;
};

MadeAssertion makeBound(const Node& keyword, Bound bound)
{
    const auto limit = decimalOf(keyword);
    if (!limit)
        return makeUndecided(keyword);
    return std::make_unique<BoundAssertion>(keyword, *limit, bound);
}

/// Until draft 6 the exclusive keyword is a word beside the bound.
bool isExclusiveByFlag(const KeywordSource& source, std::string_view flag)
{
    return source.dialect() < Dialect::Draft6 && source.isTrue(flag);
}

MadeAssertion makeMinimum(KeywordSource& source)
{
    return makeBound(
        source["minimum"], {.isLower = true, .isExclusive = isExclusiveByFlag(source, "exclusiveMinimum")});
}

MadeAssertion makeMaximum(KeywordSource& source)
{
    return makeBound(source["maximum"], {.isExclusive = isExclusiveByFlag(source, "exclusiveMaximum")});
}

MadeAssertion makeExclusiveMinimum(KeywordSource& source)
{
    return makeBound(source["exclusiveMinimum"], {.isLower = true, .isExclusive = true});
}

MadeAssertion makeExclusiveMaximum(KeywordSource& source)
{
    return makeBound(source["exclusiveMaximum"], {.isExclusive = true});
}

class MultipleAssertion : public Assertion {
public:
    MultipleAssertion(const Node& keyword, Decimal step)
        : m_keyword(keyword)
        , m_step(std::move(step))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isNumber())
            return Validity::Valid;
        const auto number = decimalOf(frame.instance.text());
        const auto isMultiple = number ? number->isMultipleOf(m_step) : std::nullopt;
        if (!isMultiple)
            return evaluation.doubt(shown(frame.instance) + " is no number to reckon with");
        if (*isMultiple)
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword,
            [&] { return "is " + shown(frame.instance) + ", not a multiple of " + shown(m_keyword); });
    }

private:
    Node m_keyword;
    Decimal m_step;
};

MadeAssertion makeMultipleOf(KeywordSource& source)
{
    const Node keyword = source["multipleOf"];
    const auto step = decimalOf(keyword);
    if (!step || step->isZero() || step->isNegative())
        return makeUndecided(keyword);
    return std::make_unique<MultipleAssertion>(keyword, *step);
}

constexpr Keyword NumberKeywords[] = {
    {.names = {"minimum"}, .make = makeMinimum},
    {.names = {"maximum"}, .make = makeMaximum},
    {.names = {"exclusiveMinimum"}, .dialects = from(Dialect::Draft6), .make = makeExclusiveMinimum},
    {.names = {"exclusiveMaximum"}, .dialects = from(Dialect::Draft6), .make = makeExclusiveMaximum},
    {.names = {"multipleOf"}, .make = makeMultipleOf},
};

} // namespace

std::span<const Keyword> numberKeywords()
{
    return NumberKeywords;
}

} // namespace core
