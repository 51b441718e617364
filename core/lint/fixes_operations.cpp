// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_envelope.h"
#include "core/contract/operations.h"
#include "core/document/patch/node_patch.h"
#include "core/lint/fix_place.h"
#include "core/lint/lint_fixers.h"
#include "core/lint/operation_facts.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace core {
namespace {

/// The operation that a node of the texts writes; null when none does.
const Element* operationAt(const Contract& contract, const Node& node)
{
    const std::vector<const Element*> operations = operationsOf(contract);
    const auto found = std::ranges::find(operations, node, &Element::node);
    return found == operations.end() ? nullptr : *found;
}

/// "getUsersById" of GET /users/{id}.
std::string idOfOperation(const Element& operation)
{
    std::string id;
    for (const char each : operation.name)
        id += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    bool beginsWord = true;
    for (const char each : operation.parent->name) {
        const bool isLetter = std::isalnum(static_cast<unsigned char>(each)) != 0;
        if (each == '{')
            id += "By";
        if (isLetter)
            id += beginsWord ? static_cast<char>(std::toupper(static_cast<unsigned char>(each))) : each;
        beginsWord = !isLetter;
    }
    return id;
}

std::string freeId(const Element& operation, const std::set<std::string, std::less<>>& taken)
{
    const std::string id = idOfOperation(operation);
    std::string free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = id + std::to_string(number);
    return free;
}

std::set<std::string, std::less<>> idsOf(const std::vector<const Element*>& operations)
{
    std::set<std::string, std::less<>> ids;
    for (const Element* operation : operations)
        if (const FacetValue* id = operation->facet(Facet::OperationId))
            ids.emplace(id->text);
    return ids;
}

/// What most others in the file refer to at this status; empty when nobody refers.
std::string commonReference(const Contract& contract, const ContractFile& file, std::string_view status)
{
    std::map<std::string, std::size_t, std::less<>> counts;
    for (const Element* operation : operationsOf(contract)) {
        const Element* response = operation->child(ElementKind::Response, status);
        const Node reference = response ? response->node["$ref"] : Node();
        if (reference.isString() && &reference.tree() == &file.document.tree)
            ++counts[std::string(reference.text())];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? std::string() : most->first;
}

Fragment referenceTo(std::string reference)
{
    return Fragment::map({{"$ref", Fragment::string(std::move(reference))}});
}

/// With the error envelope as its body, where the contract has one.
Fragment errorResponse(const LintFixTask& task, const ContractFile& file, std::string_view words)
{
    Fragment response = Fragment::map({{"description", Fragment::string(std::string(words))}});
    const auto envelope = findErrorEnvelope(task.contract, task.options.envelope);
    if (!envelope || !envelope->schema || envelope->pointer.empty())
        return response;
    Fragment body =
        Fragment::map({{"schema", referenceTo(referenceFrom(file.path, envelope->file, envelope->pointer))}});
    if (!isSwagger(task.contract))
        body = Fragment::map({{"content", Fragment::map({{"application/json", std::move(body)}})}});
    response.keys.push_back(body.keys.front());
    response.items.push_back(std::move(body.items.front()));
    return response;
}

/// Among the other codes by its number, and before words.
std::uint32_t positionOfStatus(const Node& responses, std::string_view status)
{
    std::uint32_t position = 0;
    for (const Node each : responses)
        if (each.key() < status)
            position = each.position() + 1;
    return position;
}

Result<TextPatch> addResponse(
    const ContractFile& file, const Node& operation, std::string_view status, const Fragment& response)
{
    const Node responses = operation["responses"];
    if (responses)
        return insertEntry(file.document, responses.resolved(),
            positionOfStatus(responses.resolved(), status), status, response);
    return insertEntry(file.document, operation, operation.size(), "responses",
        Fragment::map({{std::string(status), response}}));
}

std::string_view statusOfSuccess(const Element& operation)
{
    if (operation.name == "POST")
        return "201";
    return operation.name == "DELETE" ? "204" : "200";
}

std::vector<std::string> undescribedVariables(const Element& operation)
{
    std::vector<std::string> names;
    std::string_view path = operation.parent->name;
    for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{')) {
        const std::size_t close = path.find('}', open);
        if (close == std::string_view::npos)
            break;
        names.emplace_back(path.substr(open + 1, close - open - 1));
        path.remove_prefix(close + 1);
    }
    std::erase_if(names, [&](const std::string& name) {
        return std::ranges::any_of(operation.children, [&](const Element* child) {
            return child->kind == ElementKind::Parameter && child->name.starts_with("path ")
                && parameterName(*child) == name;
        });
    });
    return names;
}

/// As another operation in the file describes it; else a text.
Fragment pathParameter(const LintFixTask& task, const ContractFile& file, const std::string& name)
{
    for (const Element* operation : operationsOf(task.contract))
        for (const Element* each : childrenOfKind(*operation, ElementKind::Parameter)) {
            const bool isSame = each->name.starts_with("path ") && parameterName(*each) == name && each->node
                && &each->node.tree() == &file.document.tree;
            if (auto copy = isSame ? copyValue(each->node) : Result<Fragment>(Fragment()); isSame && copy)
                return *std::move(copy);
        }
    Fragment parameter = Fragment::map({{"name", Fragment::string(name)}, {"in", Fragment::string("path")},
        {"required", Fragment::boolean(true)}});
    const Fragment type = Fragment::map({{"type", Fragment::string("string")}});
    parameter.keys.emplace_back(isSwagger(task.contract) ? "type" : "schema");
    parameter.items.push_back(isSwagger(task.contract) ? type.items.front() : type);
    return parameter;
}

Fragment queryParameter(const Contract& contract, std::string name, Fragment schema)
{
    Fragment parameter =
        Fragment::map({{"name", Fragment::string(std::move(name))}, {"in", Fragment::string("query")}});
    if (!isSwagger(contract)) {
        parameter.keys.emplace_back("schema");
        parameter.items.push_back(std::move(schema));
        return parameter;
    }
    std::ranges::move(schema.keys, std::back_inserter(parameter.keys));
    std::ranges::move(schema.items, std::back_inserter(parameter.items));
    return parameter;
}

/// Behind those that are there.
Result<TextPatch> addParameters(const ContractFile& file, const Node& operation, std::vector<Fragment> added)
{
    const Node known = operation["parameters"].resolved();
    if (!known)
        return insertEntry(file.document, operation,
            positionBehind(operation, {"tags", "summary", "description", "operationId"}), "parameters",
            Fragment::sequence(std::move(added)));
    if (added.size() == 1)
        return insertItem(file.document, known, known.size(), added.front());
    auto all = copyValue(known);
    if (!all)
        return tl::unexpected(all.error());
    std::ranges::move(added, std::back_inserter(all->items));
    return replaceValue(file.document, known, *all);
}

} // namespace

/// All but the first, which others may know by its id.
LintFixes fixOperationId(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const std::vector<const Element*> operations = operationsOf(task.contract);
    std::set<std::string, std::less<>> taken = idsOf(operations);
    for (const Element* operation : operations) {
        const FacetValue* id = operation->facet(Facet::OperationId);
        if (!id || id->node != place.node || !place.node)
            continue;
        const std::string free = freeId(*operation, taken);
        propose(fixes, *place.file, "Call this operation " + free,
            replaceValue(place.file->document, id->node, Fragment::string(free)));
    }
    return fixes;
}

/// Of one operation, or of them all where none says anything.
LintFixes fixSecurity(const LintFixTask& task)
{
    constexpr std::size_t MostSchemes = 4;
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    if (!place.node.isMap() || place.node["security"])
        return fixes;
    const bool isWhole = !place.node.parent();
    const std::uint32_t position = isWhole
        ? positionBehind(
            place.node, {"openapi", "swagger", "info", "servers", "tags", "host", "basePath", "schemes"})
        : positionBehind(
            place.node, {"tags", "summary", "description", "operationId", "parameters", "requestBody"});
    const auto add = [&](std::string name, std::vector<Fragment> ways) {
        propose(fixes, *place.file, std::move(name),
            insertEntry(
                place.file->document, place.node, position, "security", Fragment::sequence(std::move(ways))));
    };
    for (const Element* scheme : childrenOfKind(*task.contract.root, ElementKind::SecurityScheme))
        if (fixes.size() < MostSchemes)
            add("Ask for " + std::string(scheme->name) + (isWhole ? " everywhere" : ""),
                {Fragment::map({{std::string(scheme->name), Fragment::sequence({})}})});
    add(isWhole ? "Say that anybody may call all of it" : "Say that anybody may call it", {});
    return fixes;
}

LintFixes fixSuccess(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Element* operation = operationAt(task.contract, place.node);
    if (!operation)
        return fixes;
    const std::string status(statusOfSuccess(*operation));
    const Fragment response = Fragment::map({{"description", Fragment::string("The call succeeded.")}});
    propose(fixes, *place.file, "Add a " + status + " response",
        addResponse(*place.file, place.node, status, response));
    return fixes;
}

LintFixes fixClientError(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Element* operation = operationAt(task.contract, place.node);
    if (!operation)
        return fixes;
    const bool namesOne = operation->parent->name.ends_with('}');
    const std::string status = namesOne ? "404" : "400";
    const std::string common = commonReference(task.contract, *place.file, status);
    const Fragment response = common.empty()
        ? errorResponse(task, *place.file, namesOne ? "There is none of that name." : "The call is wrong.")
        : referenceTo(common);
    propose(fixes, *place.file, "Add a " + status + " response",
        addResponse(*place.file, place.node, status, response));
    return fixes;
}

/// Those that the path has and nobody describes; what is described too much may be misspelled, or meant.
LintFixes fixPathParameter(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Element* operation = operationAt(task.contract, place.node);
    if (!operation)
        return fixes;
    for (const std::string& name : undescribedVariables(*operation))
        propose(fixes, *place.file, "Describe the parameter " + name,
            addParameters(*place.file, place.node, {pathParameter(task, *place.file, name)}));
    return fixes;
}

LintFixes fixPagination(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    if (!operationAt(task.contract, place.node))
        return fixes;
    const Fragment limit = Fragment::map({{"type", Fragment::string("integer")},
        {"minimum", Fragment::integer(1)}, {"maximum", Fragment::integer(100)}});
    const Fragment cursor = Fragment::map({{"type", Fragment::string("string")}});
    propose(fixes, *place.file, "Add limit and cursor parameters",
        addParameters(*place.file, place.node,
            {queryParameter(task.contract, "limit", limit),
                queryParameter(task.contract, "cursor", cursor)}));
    return fixes;
}

} // namespace core
