// SPDX-License-Identifier: Apache-2.0
#include "tests/core/review/compared_texts.h"

#include <QTest>

namespace test {

namespace {

core::ContractSource sourceOf(const std::string& text)
{
    return {[text](const std::string&) -> core::Result<std::string> { return text; }};
}

core::ComparedContract compared(const std::string& baseline, const std::string& candidate)
{
    const core::ContractSource before = sourceOf(baseline);
    const core::ContractSource after = sourceOf(candidate);
    core::ComparisonOptions options;
    options.judging.contract = "shop";
    auto result = core::compareContract(
        {&before, "shop.yaml", "shop.yaml"}, {&after, "shop.yaml", "shop.yaml"}, options);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

} // namespace

ComparedTexts::ComparedTexts(const std::string& baseline, const std::string& candidate)
    : m_compared(compared(baseline, candidate))
{
}

core::ContractChanges ComparedTexts::changes() const
{
    core::ContractChanges changes;
    changes.contract = "shop";
    changes.comparison = m_compared.comparison.get();
    changes.findings = m_compared.diff.judgement.findings;
    changes.criteria = core::compareCriteria(
        core::readCriteria(*m_compared.baseline()), core::readCriteria(*m_compared.candidate()));
    changes.states = core::readInteractions(*m_compared.baseline());
    for (const core::InteractionState& each : core::readInteractions(*m_compared.candidate()))
        changes.states.push_back(each);
    changes.interaction = core::compareInteractions(m_compared.baseline(), m_compared.candidate());
    return changes;
}

} // namespace test
