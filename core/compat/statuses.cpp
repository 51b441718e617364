// SPDX-License-Identifier: Apache-2.0
#include "core/compat/statuses.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t StatusLength = 3;

bool isRange(std::string_view status)
{
    return status.size() == StatusLength && (status.ends_with("XX") || status.ends_with("xx"));
}

bool liesIn(std::string_view range, std::string_view status)
{
    return isRange(range) && !isRange(status) && status.size() == StatusLength
        && status.front() == range.front();
}

template <class Question>
bool hasResponse(const Element* operation, Question question)
{
    if (operation == nullptr)
        return false;
    const Element& content = operation->shape != nullptr ? *operation->shape : *operation;
    return std::ranges::any_of(content.children,
        [&](const Element* child) { return child->kind == ElementKind::Response && question(child->name); });
}

} // namespace

bool isInRange(std::string_view status, const Element* operation)
{
    return hasResponse(operation, [&](std::string_view other) { return liesIn(other, status); });
}

bool hasStatusWithin(std::string_view range, const Element* operation)
{
    return hasResponse(operation, [&](std::string_view other) { return liesIn(range, other); });
}

bool isOnlySuccess(const Element* response)
{
    return response != nullptr && response->name == "default"
        && !hasResponse(response->parent, [](std::string_view other) { return other.starts_with('2'); });
}

} // namespace core
