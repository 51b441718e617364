// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_bodies.h"
#include "core/contract/symbols/offered_names.h"
#include "core/contract/symbols/snippets.h"
#include "core/contract/symbols/written_reference.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace core {

namespace {

using Entries = std::vector<std::pair<std::string, Fragment>>;

const Element& schemaMeantBy(const Element& schema)
{
    const Element* found = &schema;
    while (found->target != nullptr)
        found = found->target;
    return *found;
}

std::vector<std::string> parametersIn(std::string_view path)
{
    std::vector<std::string> names;
    for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{', open + 1)) {
        const std::size_t close = path.find('}', open);
        if (close != std::string_view::npos && close > open + 1)
            names.emplace_back(path.substr(open + 1, close - open - 1));
    }
    return names;
}

/// "getOrdersById": what stands between letters and digits begins a new word.
std::string proposedId(std::string_view method, std::string_view path)
{
    std::string id(method);
    bool beginsWord = true;
    for (const char each : path) {
        if (each == '{')
            id += "By";
        const bool mayStand = std::isalnum(static_cast<unsigned char>(each)) != 0;
        if (mayStand)
            id += beginsWord ? static_cast<char>(std::toupper(static_cast<unsigned char>(each))) : each;
        beginsWord = !mayStand;
    }
    return id;
}

std::string_view successOf(std::string_view method)
{
    return method == "post" ? "201" : method == "delete" ? "204" : "200";
}

/// What most bodies of errors have, if it is shared.
const Element* commonestEnvelope(const std::vector<ResponseBody>& bodies)
{
    std::map<const Element*, std::size_t> counts;
    for (const ResponseBody& body : bodies)
        ++counts[&schemaMeantBy(*body.schema)];
    for (const auto& [schema, count] : counts)
        if (schema->isShared && 2 * count > bodies.size())
            return schema;
    return nullptr;
}

/// The answer in which an envelope comes most often; of equals the first.
const ResponseBody* commonestAnswer(const std::vector<ResponseBody>& bodies, const Element& envelope)
{
    std::map<std::pair<std::string_view, const Element*>, std::size_t> counts;
    const ResponseBody* best = nullptr;
    std::size_t most = 0;
    for (const ResponseBody& body : bodies) {
        if (&schemaMeantBy(*body.schema) == &envelope)
            most = std::max(most, ++counts[{body.response->name, body.response->target}]);
    }
    for (const ResponseBody& body : bodies) {
        const auto count = counts.find({body.response->name, body.response->target});
        if (!best && count != counts.end() && count->second == most
            && &schemaMeantBy(*body.schema) == &envelope)
            best = &body;
    }
    return best;
}

/// As other operations answer: by the same shared response, or in place with the same body.
Entries errorAnswerOf(const Contract& contract, std::string_view file, openapi::Version version)
{
    const std::vector<ResponseBody> bodies = errorBodies(contract);
    const Element* envelope = commonestEnvelope(bodies);
    const ResponseBody* answer = envelope ? commonestAnswer(bodies, *envelope) : nullptr;
    if (!answer)
        return {};
    const auto reference = [&](const Node& target) {
        const std::string& targetFile = contract.documents->fileOf(target.tree()).path;
        return Fragment::map({{"$ref", Fragment::string(writtenReference(file, targetFile, target))}});
    };
    const Element& response = *answer->response;
    if (response.target && response.target->node)
        return {{std::string(response.name), reference(response.target->node)}};
    const FacetValue* said = response.facet(Facet::Description);
    Entries entries {{"description", Fragment::string(std::string(said ? said->text : "An error"))}};
    if (version == openapi::Version::V20)
        entries.emplace_back("schema", reference(envelope->node));
    else
        entries.emplace_back("content",
            Fragment::map({{std::string(answer->mediaType->name),
                Fragment::map({{"schema", reference(envelope->node)}})}}));
    return {{std::string(response.name), Fragment::map(std::move(entries))}};
}

} // namespace

NewParts::NewParts(const ObjectKinds& kinds, std::string_view file, const Contract* contract)
    : m_kinds(kinds)
{
    for (Offer& offer : offeredNames(kinds.index().documents(), openapi::NamesOf::Operations, {}))
        m_ids.insert(std::move(offer.name));
    if (contract)
        m_errorAnswer = errorAnswerOf(*contract, file, kinds.version());
}

Fragment NewParts::schema()
{
    return Fragment::map({{"type", Fragment::string("object")}, {"description", Fragment::string({})}});
}

Fragment NewParts::path(std::string_view path, std::string_view method) const
{
    Entries entries;
    std::vector<Fragment> parameters;
    for (const std::string& name : parametersIn(path))
        parameters.push_back(parameter(name));
    if (!parameters.empty())
        entries.emplace_back("parameters", Fragment::sequence(std::move(parameters)));
    Entries operation;
    addRest(operation, method, path);
    entries.emplace_back(method, Fragment::map(std::move(operation)));
    return Fragment::map(std::move(entries));
}

Fragment NewParts::operation(std::string_view method, std::string_view path, const Node& item) const
{
    Entries entries;
    std::vector<Fragment> parameters;
    for (const std::string& name : parametersIn(path)) {
        if (parameterNamed(name, item["parameters"]))
            continue;
        Node known;
        for (const Node& other : item)
            known = known ? known : parameterNamed(name, other["parameters"]);
        const auto copy = known ? copyValue(known) : Result<Fragment>(fail(ErrorCode::NotFound, {}));
        parameters.push_back(copy ? *copy : parameter(name));
    }
    addRest(entries, method, path);
    if (!parameters.empty())
        entries.insert(entries.begin() + 1, {"parameters", Fragment::sequence(std::move(parameters))});
    return Fragment::map(std::move(entries));
}

void NewParts::addRest(Entries& entries, std::string_view method, std::string_view path) const
{
    entries.emplace_back("operationId", Fragment::string(freeId(proposedId(method, path))));
    Entries answers;
    answers.emplace_back(successOf(method), Fragment::map({{"description", Fragment::string({})}}));
    answers.insert(answers.end(), m_errorAnswer.begin(), m_errorAnswer.end());
    entries.emplace_back("responses", Fragment::map(std::move(answers)));
}

std::string NewParts::freeId(const std::string& wanted) const
{
    std::string id = wanted;
    for (int number = 2; m_ids.contains(id); ++number)
        id = wanted + std::to_string(number);
    return id;
}

/// Itself, or what refers to it.
Node NewParts::parameterNamed(std::string_view name, const Node& parameters) const
{
    for (const Node& each : parameters) {
        const ReferenceUse* leads = each["$ref"] ? m_kinds.index().at(each) : nullptr;
        const Node said = leads && leads->target ? leads->target : each;
        if (said["in"].text() == "path" && said["name"].text() == name)
            return each;
    }
    return {};
}

Fragment NewParts::parameter(std::string_view name) const
{
    Entries entries {{"name", Fragment::string(std::string(name))}, {"in", Fragment::string("path")},
        {"required", Fragment::boolean(true)}};
    if (m_kinds.version() == openapi::Version::V20)
        entries.emplace_back("type", Fragment::string("string"));
    else
        entries.emplace_back("schema", Fragment::map({{"type", Fragment::string("string")}}));
    return Fragment::map(std::move(entries));
}

} // namespace core
