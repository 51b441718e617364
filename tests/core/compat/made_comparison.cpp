// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/made_comparison.h"

#include <QTest>

namespace test {
namespace {

std::shared_ptr<const core::Contract> contractOf(const std::string& text)
{
    const core::ReadText read = [&](const std::string&) -> core::Result<std::string> { return text; };
    auto documents = core::DocumentSet::load("orders.yaml", read);
    if (!documents)
        qFatal("%s", documents.error().message.c_str());
    auto contract = std::make_shared<core::Contract>();
    contract->documents = *documents;
    return contract;
}

} // namespace

MadeComparison::MadeComparison(const std::string& baseline, const std::string& candidate)
{
    comparison.baseline = contractOf(baseline);
    comparison.candidate = contractOf(candidate);
}

core::Element* MadeComparison::inBaseline(
    std::string_view pointer, core::ElementKind kind, std::string_view name, std::vector<Said> said)
{
    core::Element* element = elements.make(kind, name, std::move(said));
    element->node = comparison.baseline->documents->entry().document.tree.find(pointer);
    return element;
}

core::Element* MadeComparison::inCandidate(
    std::string_view pointer, core::ElementKind kind, std::string_view name, std::vector<Said> said)
{
    core::Element* element = elements.make(kind, name, std::move(said));
    element->node = comparison.candidate->documents->entry().document.tree.find(pointer);
    return element;
}

core::Change& MadeComparison::addLimitChange(
    std::string_view pointer, core::Effect effect, std::vector<core::Site> sites)
{
    core::Change& change = comparison.changes.emplace_back();
    change.kind = core::ElementKind::Field;
    change.facet = core::Facet::MaxLength;
    change.effect = effect;
    core::Element* before = inBaseline(pointer, change.kind, "note", {{change.facet, 0, "20"}});
    core::Element* after = inCandidate(pointer, change.kind, "note", {{change.facet, 0, "10"}});
    change.baseline = before;
    change.candidate = after;
    change.before = before->facet(change.facet);
    change.after = after->facet(change.facet);
    change.identity = "at " + std::string(pointer);
    change.sites = std::move(sites);
    return change;
}

core::Site siteAt(std::string_view operation, core::Flow flow, std::string_view rest)
{
    core::Site site;
    site.operation = operation;
    site.flow = flow;
    site.path =
        std::string(operation) + " > " + std::string(core::flowName(flow)) + " > " + std::string(rest);
    site.whereabouts = core::Whereabouts::Property;
    return site;
}

} // namespace test
