// SPDX-License-Identifier: Apache-2.0
// How many properties, which must be there, how they may be called.
#include "core/wire/validation/dependency_assertions.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/one_way_fields.h"
#include "core/wire/validation/properties_assertion.h"
#include "core/wire/validation/size_assertion.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

std::size_t propertyCount(const Instance& instance, Evaluation& evaluation)
{
    return instance.entries(evaluation.effort()).size();
}

std::string propertiesInWords(std::size_t count)
{
    return "has " + countedThings(count, "property", "properties");
}

MadeAssertion makeMinProperties(KeywordSource& source)
{
    if (source.options().isReader)
        return nullptr;
    return makeSize(source["minProperties"],
        {.kind = NodeKind::Map, .isLower = true, .count = propertyCount, .words = propertiesInWords});
}

MadeAssertion makeMaxProperties(KeywordSource& source)
{
    return makeSize(source["maxProperties"],
        {.kind = NodeKind::Map, .isLower = false, .count = propertyCount, .words = propertiesInWords});
}

class RequiredAssertion : public Assertion {
public:
    RequiredAssertion(const Node& keyword, std::vector<std::string_view> names)
        : m_keyword(keyword)
        , m_names(std::move(names))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isMap() || evaluation.isPartial())
            return Validity::Valid;
        evaluation.effort().spend(m_names.size());
        Validity validity = Validity::Valid;
        for (const std::string_view name : m_names) {
            if (frame.instance.find(name, evaluation.effort()) || isGoingTheOtherWay(frame, name, evaluation))
                continue;
            validity = evaluation.refuse(frame, m_keyword, [&] { return shownText(name) + " is missing"; });
            if (evaluation.stopsAt(validity))
                break;
        }
        return validity;
    }

private:
    Node m_keyword;
    std::vector<std::string_view> m_names;
};

MadeAssertion makeRequired(KeywordSource& source)
{
    const Node keyword = source["required"];
    const Node list = keyword.resolved();
    // In OpenAPI a parameter says it of itself, and many properties do by mistake: it asks nothing of values.
    if (isOpenApi(source.dialect()) && list.kind() == NodeKind::Boolean)
        return nullptr;
    if (!list.isSequence())
        return makeUndecided(keyword);
    std::vector<std::string_view> names;
    std::ranges::transform(
        list, std::back_inserter(names), [](const Node& name) { return name.resolved().text(); });
    return std::make_unique<RequiredAssertion>(keyword, std::move(names));
}

class NamesAssertion : public Assertion {
public:
    explicit NamesAssertion(const CompiledSchema& schema)
        : m_schema(schema)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isMap())
            return Validity::Valid;
        Validity validity = Validity::Valid;
        for (const Node& entry : frame.instance.entries(evaluation.effort())) {
            const Instance name = Instance::nameOf(entry, frame.instance);
            validity = both(validity, evaluation.descend(frame, "propertyNames", {}, m_schema, name));
            if (evaluation.stopsAt(validity))
                break;
        }
        return validity;
    }

private:
    const CompiledSchema& m_schema;
};

MadeAssertion makePropertyNames(KeywordSource& source)
{
    return std::make_unique<NamesAssertion>(source.subschema(source["propertyNames"]));
}

constexpr DialectSet UntilDraft7 = only(Dialect::Draft4) | only(Dialect::Draft6) | only(Dialect::Draft7);

constexpr Keyword ObjectKeywords[] = {
    {.names = {"minProperties"}, .make = makeMinProperties},
    {.names = {"maxProperties"}, .make = makeMaxProperties},
    {.names = {"required"}, .make = makeRequired},
    {.names = {"properties", "patternProperties", "additionalProperties"},
        .vocabulary = Vocabulary::Applicator,
        .make = makeProperties},
    {.names = {"propertyNames"},
        .dialects = from(Dialect::Draft6),
        .vocabulary = Vocabulary::Applicator,
        .make = makePropertyNames},
    {.names = {"dependencies"},
        .dialects = UntilDraft7,
        .vocabulary = Vocabulary::Applicator,
        .make = makeDependencies},
    {.names = {"dependentSchemas"},
        .dialects = from(Dialect::Draft2019),
        .vocabulary = Vocabulary::Applicator,
        .make = makeDependentSchemas},
    {.names = {"dependentRequired"}, .dialects = from(Dialect::Draft2019), .make = makeDependentRequired},
};

} // namespace

std::span<const Keyword> objectKeywords()
{
    return ObjectKeywords;
}

} // namespace core
