// SPDX-License-Identifier: Apache-2.0
// Names on and off lists of required ones, and the flags that say the same of parameters and bodies.
#include "core/compat/recipe_place.h"
#include "core/compat/recipe_steps.h"

#include <algorithm>

namespace core {

Node requiredNode(const Element& element)
{
    const FacetValue* said = element.facet(Facet::Required);
    if (!said && element.shape)
        said = element.shape->facet(Facet::Required);
    return said ? said->node : Node();
}

Result<void> dropRequired(RecipeDraft& draft, std::string_view pointer)
{
    const Node said = draft.at(pointer);
    const Node list = said.parent();
    if (!list.isSequence())
        return draft.replace(pointer, Fragment::boolean(false));
    // An empty list is not allowed everywhere.
    return draft.remove(list.size() == 1 ? list.pointer() : pointer);
}

Result<void> addRequired(RecipeDraft& draft, const std::string& object, const std::string& name)
{
    const Node schema = draft.at(object);
    const Node list = schema["required"].resolved();
    if (!list.isSequence()) {
        const Node fields = schema["properties"];
        return draft.insert(object, fields ? fields.position() : schema.size(), "required",
            Fragment::sequence({Fragment::string(name)}));
    }
    if (std::ranges::any_of(list, [&](const Node& each) { return each.resolved().text() == name; }))
        return {};
    return draft.insert(list.pointer(), list.size(), {}, Fragment::string(name));
}

Result<RecipeStep> makeOptional(const RecipeTask& task)
{
    const Element& element = *task.change.candidate;
    const Node said = requiredNode(element);
    RecipeDraft draft(task.comparison.candidate->documents->fileOf(said.tree()));
    if (const auto dropped = dropRequired(draft, said.pointer()); !dropped)
        return tl::unexpected(dropped.error());
    return finishedStep(draft, "Make " + recipeLabel(element) + " optional");
}

} // namespace core
