// SPDX-License-Identifier: Apache-2.0
#include "core/contract/operations.h"

namespace core {
namespace {

bool holdsOperations(ElementKind kind)
{
    return kind == ElementKind::Path || kind == ElementKind::Webhook || kind == ElementKind::Callback;
}

/// As deep as the reader lets callbacks stand in callbacks.
void collectOperations(const Element& holder, std::vector<const Element*>& operations)
{
    for (const Element* operation : holder.shape->children) {
        if (operation->kind != ElementKind::Operation)
            continue;
        operations.push_back(operation);
        for (const Element* inner : operation->children)
            if (holdsOperations(inner->kind))
                collectOperations(*inner, operations);
    }
}

} // namespace

std::vector<const Element*> operationsOf(const Contract& contract)
{
    std::vector<const Element*> operations;
    operations.reserve(contract.operationCount);
    for (const Element* holder : contract.root->children)
        if (holdsOperations(holder->kind))
            collectOperations(*holder, operations);
    return operations;
}

std::string operationLabel(const Element& operation)
{
    const Element* holder = operation.parent;
    const std::string method(operation.name);
    const std::string name(holder ? holder->name : std::string_view());
    const bool isWebhook = holder && holder->kind == ElementKind::Webhook;
    return isWebhook ? "webhook " + name + " " + method : method + " " + name;
}

std::string pathIdentity(std::string_view pathTemplate)
{
    std::string identity;
    bool isInside = false;
    for (const char each : pathTemplate) {
        isInside = isInside && each != '}';
        if (!isInside)
            identity += each;
        isInside = isInside || each == '{';
    }
    return identity;
}

} // namespace core
