// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/printed_model.h"

#include <unordered_map>
#include <vector>

namespace test {

namespace {

using core::Element;

class ModelPrinter {
public:
    explicit ModelPrinter(const core::Contract& contract)
        : m_contract(contract)
    {
    }

    /// Elements by the numbers in which they are met, from the root along all that leads on.
    std::string print()
    {
        numberOf(m_contract.root);
        for (std::size_t at = 0; at < m_met.size(); ++at)
            print(*m_met[at]);
        for (const auto* gaps : {&m_contract.unresolved, &m_contract.notUnderstood, &m_contract.diagnostics})
            for (const core::Gap& gap : *gaps)
                add(gap.file + ':' + std::to_string(gap.begin.line) + ':' + std::to_string(gap.begin.byte)
                    + ' ' + gap.what + ": " + gap.why);
        add(m_contract.title + ' ' + m_contract.version + ' ' + std::to_string(m_contract.operationCount)
            + ' ' + std::to_string(m_contract.schemaCount));
        return std::move(m_text);
    }

private:
    std::string numberOf(const Element* element)
    {
        if (!element)
            return "-";
        const auto [known, isNew] = m_numbers.try_emplace(element, m_met.size());
        if (isNew)
            m_met.push_back(element);
        return std::to_string(known->second);
    }

    void print(const Element& element)
    {
        const bool flags[] = {element.isShared, element.isMerged, element.isUnread, element.isUndeclared,
            element.standsAlone, element.isCarriable};
        std::string line(core::elementKindName(element.kind));
        line.append(" '").append(element.name).append("' ");
        for (const bool flag : flags)
            line += flag ? '1' : '0';
        line.append(core::flowName(element.flow)).append(place(element.node));
        line += " to " + numberOf(element.target) + " as " + numberOf(element.shape) + " in "
            + numberOf(element.parent);
        for (const core::FacetValue& each : element.facets)
            line += facet(each);
        for (const Element* child : element.children)
            line += ' ' + numberOf(child);
        add(line);
    }

    std::string facet(const core::FacetValue& value) const
    {
        std::string said = " [" + std::string(core::facetName(value.facet)) + ' ' + std::to_string(value.bits)
            + place(value.node) + " '" + std::string(value.text) + '\'';
        for (const core::Node& each : value.values)
            said += place(each);
        return said + ']';
    }

    std::string place(const core::Node& node) const
    {
        return node
            ? ' ' + m_contract.documents->fileOf(node.tree()).path + '#' + std::to_string(node.index())
            : " nowhere";
    }

    void add(const std::string& line) { m_text += line + '\n'; }

    const core::Contract& m_contract;
    std::string m_text;
    std::unordered_map<const Element*, std::size_t> m_numbers;
    std::vector<const Element*> m_met;
};

} // namespace

std::string printModel(const core::Contract& contract)
{
    return ModelPrinter(contract).print();
}

} // namespace test
