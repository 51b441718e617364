// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_visit.h"

#include "core/compat/finding_maker.h"
#include "core/compat/identity.h"
#include "core/compat/place.h"
#include "core/lint/element_path.h"

namespace core {
namespace {

void describeSites(Finding& finding, const Element& element, const std::vector<const Element*>& operations)
{
    finding.path = elementPath(element);
    finding.flow = element.flow;
    if (const Element* operation = operationOf(element)) {
        finding.operation = operationWords(*operation);
        finding.sites.push_back({finding.operation, finding.flow, finding.path});
    }
    for (const Element* operation : operations) {
        const std::string words = operationWords(*operation);
        if (words != finding.operation)
            finding.sites.push_back({words, finding.flow, words});
    }
}

} // namespace

std::string LintVisit::ownPlace(const Element& element, const std::string& split)
{
    const std::string identity = "lint " + std::string(m_rule.id) + " > " + identityOf(element);
    PlaceKey key {m_facts.options().contract, identity, Facet::None, Flow::None, split};
    std::string place = placeOf(key);
    for (int number = 2; !m_harvest.places.insert(place).second; ++number) {
        const std::string numbered = split + " #" + std::to_string(number);
        key.split = numbered;
        place = placeOf(key);
    }
    return place;
}

void LintVisit::find(const Element& element, LintNote note)
{
    Finding finding;
    finding.rule = m_rule.id;
    finding.severity = severityOf(note.level.value_or(m_rule.level));
    finding.title = m_rule.title;
    finding.message = std::move(note.message);
    finding.why = m_rule.why;
    finding.recipe = m_rule.recipe;
    describeSites(finding, element, note.operations);
    const Node node = note.node ? note.node : writtenNode(&element, nullptr);
    finding.pointer = node.pointer();
    if (node)
        finding.candidate = placeOfNode(contract(), node);
    finding.alsoKnownAs.assign(m_rule.alsoKnownAs.begin(), m_rule.alsoKnownAs.end());
    finding.place = ownPlace(element, note.split);
    finding.facts = factsOf({finding.place, Effect::None, {}, note.facts}, {});
    m_harvest.findings.push_back({std::move(finding)});
}

} // namespace core
