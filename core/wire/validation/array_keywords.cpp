// SPDX-License-Identifier: Apache-2.0
// Items by place and all others, how many, and whether they differ.
#include "core/wire/validation/contains_assertion.h"
#include "core/wire/validation/equal_items.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/size_assertion.h"
#include "core/wire/validation/words.h"

namespace core {

namespace {

/// A schema inside of a keyword: where it stands, and what was made of it.
struct ItemSchema {
    Node entry; ///< in the list; invalid for the one schema of `rest`
    const CompiledSchema* schema;
};

class ItemsAssertion : public Assertion {
public:
    ItemsAssertion(std::string_view tupleKeyword, std::vector<ItemSchema> tuple, std::string_view restKeyword,
        const CompiledSchema* rest)
        : m_tupleKeyword(tupleKeyword)
        , m_tuple(std::move(tuple))
        , m_restKeyword(restKeyword)
        , m_rest(rest)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isSequence())
            return Validity::Valid;
        Validity validity = Validity::Valid;
        std::size_t position = 0;
        for (const Node item : frame.instance.value()) {
            if (position >= m_tuple.size() && !m_rest)
                break;
            validity = both(validity, checkItem(frame, item, position++, evaluation));
            if (evaluation.stopsAt(validity))
                break;
        }
        if (frame.marks)
            frame.marks->addUntil(position);
        return validity;
    }

private:
    Validity checkItem(
        const Frame& frame, const Node& item, std::size_t position, Evaluation& evaluation) const
    {
        const Instance part(item, position, frame.instance);
        if (position >= m_tuple.size())
            return evaluation.descend(frame, m_restKeyword, {}, *m_rest, part);
        const ItemSchema& one = m_tuple[position];
        return evaluation.descend(frame, m_tupleKeyword, one.entry, *one.schema, part);
    }

    std::string_view m_tupleKeyword;
    std::vector<ItemSchema> m_tuple;
    std::string_view m_restKeyword;
    const CompiledSchema* m_rest;
};

std::vector<ItemSchema> tupleOf(const Node& list, const KeywordSource& source)
{
    std::vector<ItemSchema> tuple;
    for (const Node entry : list)
        tuple.push_back({entry, &source.subschema(entry)});
    return tuple;
}

const CompiledSchema* schemaOrNull(const Node& entry, const KeywordSource& source)
{
    return entry ? &source.subschema(entry) : nullptr;
}

/// Since 2020-12 the places stand in `prefixItems`, and `items` is about all behind them.
MadeAssertion makePrefixedItems(KeywordSource& source)
{
    const Node list = source["prefixItems"];
    if (list && !list.resolved().isSequence())
        return makeUndecided(list);
    return std::make_unique<ItemsAssertion>(
        "prefixItems", tupleOf(list.resolved(), source), "items", schemaOrNull(source["items"], source));
}

/// Before, a list in `items` is about the places, and `additionalItems` about all behind them.
MadeAssertion makeItems(KeywordSource& source)
{
    const Node items = source["items"];
    if (!items)
        return nullptr;
    if (!items.resolved().isSequence())
        return std::make_unique<ItemsAssertion>(
            "", std::vector<ItemSchema>(), "items", &source.subschema(items));
    return std::make_unique<ItemsAssertion>("items", tupleOf(items.resolved(), source), "additionalItems",
        schemaOrNull(source["additionalItems"], source));
}

std::size_t itemCount(const Instance& instance, Evaluation&)
{
    return instance.value().size();
}

std::string itemsInWords(std::size_t count)
{
    return "has " + countedThings(count, "item", "items");
}

MadeAssertion makeMinItems(KeywordSource& source)
{
    return makeSize(source["minItems"],
        {.kind = NodeKind::Sequence, .isLower = true, .count = itemCount, .words = itemsInWords});
}

MadeAssertion makeMaxItems(KeywordSource& source)
{
    return makeSize(source["maxItems"],
        {.kind = NodeKind::Sequence, .isLower = false, .count = itemCount, .words = itemsInWords});
}

class UniqueAssertion : public Assertion {
public:
    explicit UniqueAssertion(const Node& keyword)
        : m_keyword(keyword)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isSequence())
            return Validity::Valid;
        const EqualItems equal = findEqualItems(frame.instance.value(), evaluation.effort());
        if (equal.areUnique == Validity::Unknown)
            return evaluation.doubt("the items of an array are too large to compare");
        if (equal.areUnique == Validity::Valid)
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] {
            return "items " + std::to_string(equal.first) + " and " + std::to_string(equal.second)
                + " are equal";
        });
    }

private:
    Node m_keyword;
};

MadeAssertion makeUniqueItems(KeywordSource& source)
{
    if (source.isTrue("uniqueItems"))
        return std::make_unique<UniqueAssertion>(source["uniqueItems"]);
    const bool isFlag = source.valueOf("uniqueItems").kind() == NodeKind::Boolean;
    return isFlag ? nullptr : makeUndecided(source["uniqueItems"]);
}

constexpr DialectSet Before2020 = static_cast<DialectSet>(~from(Dialect::Draft2020));

constexpr Keyword ArrayKeywords[] = {
    {.names = {"minItems"}, .make = makeMinItems},
    {.names = {"maxItems"}, .make = makeMaxItems},
    {.names = {"items", "additionalItems"},
        .dialects = Before2020,
        .vocabulary = Vocabulary::Applicator,
        .make = makeItems},
    {.names = {"prefixItems", "items"},
        .dialects = from(Dialect::Draft2020),
        .vocabulary = Vocabulary::Applicator,
        .make = makePrefixedItems},
    {.names = {"contains"},
        .dialects = from(Dialect::Draft6),
        .vocabulary = Vocabulary::Applicator,
        .make = makeContains},
    {.names = {"uniqueItems"}, .make = makeUniqueItems},
};

} // namespace

std::span<const Keyword> arrayKeywords()
{
    return ArrayKeywords;
}

} // namespace core
