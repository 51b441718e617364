// SPDX-License-Identifier: Apache-2.0
#include "core/review/element_owners.h"

#include "core/compat/path_glob.h"
#include "core/review/element_glob.h"

#include <algorithm>

namespace core {

namespace {

void addPointer(std::vector<std::string>& pointers, const Contract& contract, const Element* element)
{
    if (!element || !element->node)
        return;
    const Tree& entry = contract.documents->entry().document.tree;
    if (&element->node.tree() == &entry)
        pointers.push_back(element->node.pointer());
}

} // namespace

std::vector<std::string> pointersOf(const Finding& finding, const Comparison& comparison)
{
    std::vector<std::string> pointers;
    if (finding.change < comparison.changes.size()) {
        const Change& change = comparison.changes[finding.change];
        addPointer(pointers, *comparison.baseline, change.baseline);
        addPointer(pointers, *comparison.candidate, change.candidate);
        for (const Site& site : change.sites) {
            addPointer(pointers, *comparison.baseline, site.baselineOperation);
            addPointer(pointers, *comparison.candidate, site.candidateOperation);
            addPointer(pointers, *comparison.baseline, site.baselineRoot);
            addPointer(pointers, *comparison.candidate, site.candidateRoot);
        }
    }
    std::ranges::sort(pointers);
    pointers.erase(std::unique(pointers.begin(), pointers.end()), pointers.end());
    return pointers;
}

std::vector<const ElementOwnerSetting*> ownersOf(const Finding& finding, const Comparison& comparison,
    std::string_view contract, std::span<const ElementOwnerSetting> elements)
{
    std::vector<const ElementOwnerSetting*> owners;
    if (elements.empty())
        return owners;
    const std::vector<std::string> pointers = pointersOf(finding, comparison);
    for (const ElementOwnerSetting& each : elements)
        if (matchesPathGlob(each.contract, contract)
            && std::ranges::any_of(
                pointers, [&](const std::string& pointer) { return coversElement(each.glob, pointer); }))
            owners.push_back(&each);
    return owners;
}

} // namespace core
