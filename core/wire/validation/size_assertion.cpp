// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/size_assertion.h"

#include "core/document/number.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"

namespace core {

namespace {

class SizeAssertion : public Assertion {
public:
    SizeAssertion(const Node& keyword, std::uint64_t limit, const SizeRule& rule)
        : m_keyword(keyword)
        , m_limit(limit)
        , m_rule(rule)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (frame.instance.kind() != m_rule.kind)
            return Validity::Valid;
        const std::size_t count = m_rule.count(frame.instance, evaluation);
        if (m_rule.isLower ? count >= m_limit : count <= m_limit)
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] { return refusal(count); });
    }

private:
    std::string refusal(std::size_t count) const
    {
        const std::string_view verb = m_limit == 1 ? " is " : " are ";
        const std::string_view asked = m_rule.isLower ? "required" : "allowed";
        return m_rule.words(count) + (m_rule.isLower ? ", at least " : ", at most ") + std::to_string(m_limit)
            + std::string(verb) + std::string(asked);
    }

    Node m_keyword;
    std::uint64_t m_limit;
    SizeRule m_rule;
};

} // namespace

MadeAssertion makeSize(const Node& keyword, const SizeRule& rule)
{
    const std::optional<std::uint64_t> limit = countOf(keyword);
    if (!limit)
        return makeUndecided(keyword);
    return std::make_unique<SizeAssertion>(keyword, *limit, rule);
}

} // namespace core
