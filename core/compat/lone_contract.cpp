// SPDX-License-Identifier: Apache-2.0
#include "core/compat/lone_contract.h"

#include "core/compat/proto_reach.h"

namespace core {
namespace {

/// In the place of the side that has no contract: nothing of it is ever asked for a text.
std::shared_ptr<const Contract> noContract(const Contract& other)
{
    static constexpr Element Root {.kind = ElementKind::Contract};
    auto nothing = std::make_shared<Contract>();
    nothing->language = other.language;
    nothing->languageVersion = other.languageVersion;
    nothing->dialect = other.dialect;
    nothing->root = &Root;
    return nothing;
}

std::string operationName(const Element& path, const Element& operation)
{
    const std::string name = std::string(operation.name) + " " + std::string(path.name);
    return path.kind == ElementKind::Webhook ? "webhook " + name : name;
}

std::vector<Site> sitesOf(const Contract& contract, Side where)
{
    std::vector<Site> sites;
    for (const Element* path : contract.root->children) {
        const bool isService = path->kind == ElementKind::Service;
        if (path->kind != ElementKind::Path && path->kind != ElementKind::Webhook && !isService)
            continue;
        for (const Element* operation : path->children) {
            if (operation->kind != ElementKind::Operation)
                continue;
            Site site;
            site.operation = isService ? methodName(*operation) : operationName(*path, *operation);
            site.path = site.operation;
            (where == Side::Baseline ? site.baselineOperation : site.candidateOperation) = operation;
            sites.push_back(std::move(site));
        }
    }
    // Where types are what a contract offers, all who use it are at one place; of OpenAPI a description
    // without operations offers nothing.
    if (sites.empty() && contract.language != Language::OpenApi)
        sites.emplace_back();
    return sites;
}

} // namespace

Comparison compareWithNothing(std::shared_ptr<const Contract> contract, Side where)
{
    Change change;
    change.action = where == Side::Baseline ? Action::Removed : Action::Added;
    change.kind = ElementKind::Contract;
    change.effect = where == Side::Baseline ? Effect::Narrows : Effect::Widens;
    (where == Side::Baseline ? change.baseline : change.candidate) = contract->root;
    change.identity = "contract";
    change.sites = sitesOf(*contract, where);

    Comparison comparison;
    comparison.coverage.operationsTotal = contract->operationCount;
    comparison.coverage.schemasTotal = contract->schemaCount;
    comparison.coverage.notUnderstood = contract->notUnderstood;
    comparison.coverage.unresolved = contract->unresolved;
    comparison.coverage.diagnostics = contract->diagnostics;
    comparison.changes.push_back(std::move(change));
    const auto nothing = noContract(*contract);
    comparison.baseline = where == Side::Baseline ? contract : nothing;
    comparison.candidate = where == Side::Baseline ? nothing : contract;
    return comparison;
}

} // namespace core
