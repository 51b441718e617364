// SPDX-License-Identifier: Apache-2.0
// What no other keyword of the schema, however deep in its combinations, has looked at.
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

namespace core {

namespace {

/// Items and properties alike: the parts of an instance by their places.
class UnevaluatedAssertion : public Assertion {
public:
    UnevaluatedAssertion(const Node& keyword, NodeKind kind, const CompiledSchema& schema)
        : m_keyword(keyword)
        , m_kind(kind)
        , m_schema(schema)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (frame.instance.kind() != m_kind)
            return Validity::Valid;
        Validity validity = Validity::Valid;
        std::size_t position = 0;
        const auto checkNext = [&](const Node& part) {
            if (!frame.marks->contains(position) && !evaluation.stopsAt(validity))
                validity =
                    both(validity, checkPart(frame, Instance(part, position, frame.instance), evaluation));
            ++position;
        };
        if (m_kind == NodeKind::Map)
            std::ranges::for_each(frame.instance.entries(evaluation.effort()), checkNext);
        else
            std::ranges::for_each(frame.instance.value(), checkNext);
        noteAll(frame, evaluation);
        return validity;
    }

private:
    Validity checkPart(const Frame& frame, const Instance& part, Evaluation& evaluation) const
    {
        if (!frame.marks->isUncertain())
            return refuseOrDescend(frame, part, evaluation);
        const Validity validity =
            evaluation.quietly([&] { return refuseOrDescend(frame, part, evaluation); });
        return validity == Validity::Invalid ? Validity::Unknown : validity;
    }

    Validity refuseOrDescend(const Frame& frame, const Instance& part, Evaluation& evaluation) const
    {
        if (!isClosed(evaluation))
            return evaluation.descend(frame, m_keyword.key(), {}, m_schema, part);
        return evaluation.refuse({.schema = frame.schema,
                                     .instance = part,
                                     .outer = frame.outer,
                                     .keyword = frame.keyword,
                                     .entry = frame.entry},
            m_keyword, [&] {
                const std::string what =
                    m_kind == NodeKind::Map ? shownText(part.entry().key()) : std::string("this item");
                return what + " is declared by no part of the schema, and no others are allowed";
            });
    }

    bool isClosed(Evaluation& evaluation) const
    {
        return evaluation.store().prepared(m_schema).kind == CompiledSchema::Kind::False;
    }

    void noteAll(const Frame& frame, Evaluation& evaluation) const
    {
        frame.marks->addAll();
        if (m_kind == NodeKind::Map && evaluation.declaredFields() && !isClosed(evaluation))
            evaluation.declaredFields()->declareAll(frame.instance);
    }

    Node m_keyword;
    NodeKind m_kind;
    const CompiledSchema& m_schema;
};

MadeAssertion makeUnevaluated(KeywordSource& source, std::string_view keyword, NodeKind kind)
{
    source.askForMarks();
    const Node entry = source[keyword];
    return std::make_unique<UnevaluatedAssertion>(entry, kind, source.subschema(entry));
}

MadeAssertion makeUnevaluatedItems(KeywordSource& source)
{
    return makeUnevaluated(source, "unevaluatedItems", NodeKind::Sequence);
}

MadeAssertion makeUnevaluatedProperties(KeywordSource& source)
{
    return makeUnevaluated(source, "unevaluatedProperties", NodeKind::Map);
}

constexpr Keyword UnevaluatedKeywords[] = {
    {.names = {"unevaluatedItems"},
        .dialects = from(Dialect::Draft2019),
        .vocabulary = Vocabulary::Unevaluated,
        .make = makeUnevaluatedItems},
    {.names = {"unevaluatedProperties"},
        .dialects = from(Dialect::Draft2019),
        .vocabulary = Vocabulary::Unevaluated,
        .make = makeUnevaluatedProperties},
};

} // namespace

std::span<const Keyword> unevaluatedKeywords()
{
    return UnevaluatedKeywords;
}

} // namespace core
