// SPDX-License-Identifier: Apache-2.0
// type with nullable, enum, const.
#include "core/contract/facet.h"
#include "core/document/number.h"
#include "core/document/value_equality.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

struct TypeName {
    std::string_view name;
    std::uint32_t bits;
};

constexpr TypeName TypeNames[] = {
    {"null", NullType},
    {"boolean", BooleanType},
    {"integer", IntegerType},
    {"number", NumberType},
    {"string", StringType},
    {"array", ArrayType},
    {"object", ObjectType},
};

/// Draft 4 goes by the spelling, all others by the value: there 1.0 is an integer. So in OpenAPI, whose
/// senders rarely know how a number of theirs is spelled.
std::uint32_t numberType(const Instance& instance, Dialect dialect)
{
    if (instance.kind() == NodeKind::Integer)
        return IntegerType;
    if (dialect == Dialect::Draft4)
        return FractionType;
    const auto number = decimalOf(instance.text());
    return number && number->isInteger() ? IntegerType : FractionType;
}

std::uint32_t typeOf(const Instance& instance, Dialect dialect)
{
    switch (instance.kind()) {
    case NodeKind::Null:
        return NullType;
    case NodeKind::Boolean:
        return BooleanType;
    case NodeKind::Integer:
    case NodeKind::Float:
        return numberType(instance, dialect);
    case NodeKind::String:
        return StringType;
    case NodeKind::Sequence:
        return ArrayType;
    case NodeKind::Map:
        return ObjectType;
    case NodeKind::Alias:
        break;
    }
    return 0;
}

std::string typesInWords(std::uint32_t types)
{
    std::string words;
    for (const TypeName& type : TypeNames) {
        const bool isCovered = type.bits == IntegerType && (types & NumberType) == NumberType;
        if ((types & type.bits) == type.bits && !isCovered)
            words += (words.empty() ? "" : " or ") + std::string(type.name);
    }
    return words;
}

class TypeAssertion : public Assertion {
public:
    TypeAssertion(const Node& keyword, std::uint32_t types, Dialect dialect)
        : m_keyword(keyword)
        , m_types(types)
        , m_dialect(dialect)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        const Instance& instance = frame.instance;
        if ((typeOf(instance, m_dialect) & m_types) != 0)
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] {
            const bool isFraction = instance.isNumber() && (m_types & IntegerType) != 0;
            const std::string what = isFraction ? shown(instance) : std::string(kindInWords(instance.kind()));
            return "is " + what + ", expected " + typesInWords(m_types);
        });
    }

private:
    Node m_keyword;
    std::uint32_t m_types;
    Dialect m_dialect;
};

std::uint32_t typeNamed(const Node& name)
{
    const auto* const found = std::ranges::find(TypeNames, name.resolved().text(), &TypeName::name);
    return found == std::end(TypeNames) || !name.resolved().isString() ? 0 : found->bits;
}

MadeAssertion makeType(KeywordSource& source)
{
    const Node keyword = source["type"];
    const Node value = keyword.resolved();
    const bool isFile = source.dialect() == Dialect::OpenApi20 && value.text() == "file";
    if (isFile)
        return nullptr;
    std::uint32_t types = 0;
    if (value.isSequence()) {
        for (const Node name : value) {
            if (typeNamed(name) == 0)
                return makeUndecided(keyword);
            types |= typeNamed(name);
        }
    } else {
        types = typeNamed(value);
    }
    if (types == 0)
        return makeUndecided(keyword);
    const bool isNullable = (source.dialect() == Dialect::OpenApi30 && source.isTrue("nullable"))
        || (source.dialect() == Dialect::OpenApi20 && source.isTrue("x-nullable"));
    if (isNullable)
        types |= NullType;
    return std::make_unique<TypeAssertion>(keyword, types, source.dialect());
}

class EnumAssertion : public Assertion {
public:
    EnumAssertion(const Node& keyword, std::vector<Node> values)
        : m_keyword(keyword)
        , m_values(std::move(values))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        Validity best = Validity::Invalid;
        for (const Node& value : m_values)
            best = std::min(best, isThis(value, frame.instance, evaluation.effort()));
        if (best == Validity::Unknown)
            return evaluation.doubt("a value is too large to compare");
        if (best == Validity::Invalid)
            return evaluation.refuse(frame, m_keyword, [&] { return refusal(frame.instance); });
        if (frame.instance.isMap() && evaluation.declaredFields())
            evaluation.declaredFields()->declareAll(frame.instance);
        return best;
    }

private:
    static Validity isThis(const Node& value, const Instance& instance, Effort& effort)
    {
        if (!instance.isName()) {
            const auto areEqual = areEqualValues(value, instance.value(), effort.left());
            return !areEqual ? Validity::Unknown : *areEqual ? Validity::Valid : Validity::Invalid;
        }
        const bool isSame = value.resolved().isString() && value.resolved().text() == instance.text();
        return isSame ? Validity::Valid : Validity::Invalid;
    }

    std::string refusal(const Instance& instance) const
    {
        const std::string is = shown(instance) + " is not ";
        return m_values.size() == 1 ? is + shown(m_values.front()) : is + "one of " + shownList(m_values);
    }

    Node m_keyword;
    std::vector<Node> m_values;
};

MadeAssertion makeEnum(KeywordSource& source)
{
    const Node keyword = source["enum"];
    const Node values = keyword.resolved();
    if (!values.isSequence())
        return makeUndecided(keyword);
    return std::make_unique<EnumAssertion>(keyword, std::vector<Node> {values.begin(), values.end()});
}

MadeAssertion makeConst(KeywordSource& source)
{
    const Node keyword = source["const"];
    return std::make_unique<EnumAssertion>(keyword, std::vector<Node> {keyword});
}

constexpr Keyword ValueKeywords[] = {
    {.names = {"type"}, .make = makeType},
    {.names = {"enum"}, .make = makeEnum},
    {.names = {"const"}, .dialects = from(Dialect::Draft6), .make = makeConst},
};

} // namespace

std::span<const Keyword> valueKeywords()
{
    return ValueKeywords;
}

} // namespace core
