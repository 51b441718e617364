// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_bodies.h"

#include <algorithm>

namespace core {
namespace {

bool isSuccessStatus(std::string_view status)
{
    return status.starts_with('2') || status.starts_with('3');
}

bool namesSuccess(const Element* operation)
{
    return operation != nullptr && std::ranges::any_of(operation->children, [](const Element* child) {
        return child->kind == ElementKind::Response && isSuccessStatus(child->name);
    });
}

void addBodies(const Element& operation, const Element& response, std::vector<ResponseBody>& bodies)
{
    for (const Element* mediaType : response.shape->children) {
        if (mediaType->kind != ElementKind::MediaType || !isJson(mediaType->name))
            continue;
        if (const Element* schema = mediaType->shape->child(ElementKind::Schema))
            bodies.push_back({&operation, &response, mediaType->shape, schema});
    }
}

template <class Question>
std::vector<ResponseBody> bodiesOf(const Contract& contract, Question isWanted)
{
    std::vector<ResponseBody> bodies;
    for (const Element* path : contract.root->children) {
        if (path->kind != ElementKind::Path)
            continue;
        for (const Element* operation : path->children) {
            for (const Element* response : operation->children)
                if (response->kind == ElementKind::Response && isWanted(*response))
                    addBodies(*operation, *response, bodies);
        }
    }
    return bodies;
}

} // namespace

bool isJson(std::string_view mediaType)
{
    const std::string_view name = mediaType.substr(0, mediaType.find(';'));
    return name == "application/json" || name.ends_with("+json");
}

bool isErrorResponse(const Element& response)
{
    if (response.name == "default")
        return namesSuccess(response.parent);
    return response.name.starts_with('4') || response.name.starts_with('5');
}

std::vector<ResponseBody> errorBodies(const Contract& contract)
{
    return bodiesOf(contract, isErrorResponse);
}

std::vector<ResponseBody> successBodies(const Contract& contract)
{
    return bodiesOf(contract, [](const Element& response) { return response.name.starts_with('2'); });
}

} // namespace core
