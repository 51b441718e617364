// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/contains_assertion.h"

#include "core/document/number.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <limits>

namespace core {

namespace {

struct ContainsRule {
    Node keyword;
    Node atLeast; ///< the keyword that says so; of the usual one `contains` itself
    Node atMost;
    std::uint64_t minimum = 1;
    std::uint64_t maximum = std::numeric_limits<std::uint64_t>::max();
    bool marksItems = false; ///< what fits counts as evaluated: since 2020-12
};

class ContainsAssertion : public Assertion {
public:
    ContainsAssertion(const ContainsRule& rule, const CompiledSchema& schema)
        : m_rule(rule)
        , m_schema(schema)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isSequence())
            return Validity::Valid;
        const Fitting fitting = count(frame, evaluation);
        if (fitting.certain > m_rule.maximum)
            return refuse(frame, m_rule.atMost, fitting.certain, evaluation);
        if (fitting.certain + fitting.unknown < m_rule.minimum)
            return refuse(frame, m_rule.atLeast, fitting.certain, evaluation);
        const bool isCertain =
            fitting.certain >= m_rule.minimum && fitting.certain + fitting.unknown <= m_rule.maximum;
        return isCertain ? Validity::Valid : Validity::Unknown;
    }

private:
    struct Fitting {
        std::uint64_t certain = 0;
        std::uint64_t unknown = 0;
    };

    Fitting count(const Frame& frame, Evaluation& evaluation) const
    {
        Fitting fitting;
        std::size_t position = 0;
        for (const Node item : frame.instance.value()) {
            const Instance part(item, position, frame.instance);
            const Validity validity =
                evaluation.quietly([&] { return evaluation.descend(frame, "contains", {}, m_schema, part); });
            fitting.certain += validity == Validity::Valid ? 1 : 0;
            fitting.unknown += validity == Validity::Unknown ? 1 : 0;
            if (m_rule.marksItems && frame.marks)
                mark(*frame.marks, position, validity);
            ++position;
        }
        return fitting;
    }

    static void mark(Marks& marks, std::size_t position, Validity validity)
    {
        if (validity == Validity::Valid)
            marks.add(position);
        else if (validity == Validity::Unknown)
            marks.addDoubt();
    }

    Validity refuse(
        const Frame& frame, const Node& keyword, std::uint64_t count, Evaluation& evaluation) const
    {
        return evaluation.refuse(frame, keyword, [&] {
            const bool isTooMany = count > m_rule.maximum;
            const std::uint64_t limit = isTooMany ? m_rule.maximum : m_rule.minimum;
            const std::string fits = count == 1 ? " that fits" : " that fit";
            return "has " + countedThings(count, "item", "items") + fits + " `contains`, at "
                + (isTooMany ? "most " : "least ") + std::to_string(limit) + (limit == 1 ? " is " : " are ")
                + (isTooMany ? "allowed" : "required");
        });
    }

    ContainsRule m_rule;
    const CompiledSchema& m_schema;
};

} // namespace

MadeAssertion makeContains(KeywordSource& source)
{
    const Node keyword = source["contains"];
    ContainsRule rule {.keyword = keyword, .atLeast = keyword, .atMost = keyword};
    rule.marksItems = source.dialect() >= Dialect::Draft2020;
    const bool countsThem =
        source.dialect() >= Dialect::Draft2019 && source.language().has(Vocabulary::Validation);
    if (countsThem && source.says("minContains")) {
        rule.atLeast = source["minContains"];
        const auto minimum = countOf(rule.atLeast);
        if (!minimum)
            return makeUndecided(rule.atLeast);
        rule.minimum = *minimum;
    }
    if (countsThem && source.says("maxContains")) {
        rule.atMost = source["maxContains"];
        const auto maximum = countOf(rule.atMost);
        if (!maximum)
            return makeUndecided(rule.atMost);
        rule.maximum = *maximum;
    }
    return std::make_unique<ContainsAssertion>(rule, source.subschema(keyword));
}

} // namespace core
