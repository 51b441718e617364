// SPDX-License-Identifier: Apache-2.0
#include "core/compat/catch_all.h"

#include "core/wire/pattern.h"

namespace core {
namespace {

bool namesField(const Element& child, std::string_view name)
{
    if (child.kind != ElementKind::PatternField)
        return false;
    const Result<Pattern> pattern = Pattern::parse(child.name);
    return pattern && pattern->matches(name);
}

} // namespace

const Element* catchAll(const Element& object, std::string_view name)
{
    for (const Element* each : object.children)
        if (namesField(*each, name))
            return each;
    const Element* others = object.child(ElementKind::OtherFields);
    return others ? others : object.child(ElementKind::UnevaluatedFields);
}

} // namespace core
