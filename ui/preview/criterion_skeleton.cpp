// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/criterion_skeleton.h"

#include "core/contract/operations.h"
#include "core/document/patch/node_patch.h"
#include "ui/models/element_way.h"

#include <algorithm>

namespace ui {

namespace {

using core::Element;
using core::ElementKind;

/// What the first answer in the text says.
std::string answerOf(const Element& operation)
{
    const auto found = std::ranges::find(operation.children, ElementKind::Response, &Element::kind);
    return found == operation.children.end() ? "what was promised" : std::string((*found)->name);
}

std::string skeletonOf(const Element& operation)
{
    return "Given somebody who may do this\nWhen they send " + core::operationLabel(operation)
        + "\nThen the answer is " + answerOf(operation) + "\n";
}

} // namespace

core::Result<CriterionSkeleton> criterionSkeleton(const ContractSymbols& symbols, const core::Node& operation)
{
    const Element* element = elementsAt(symbols, operation).operation();
    if (!element || element->node != operation)
        return core::fail(core::ErrorCode::NotFound, "The operation is not there any more");
    const core::ContractFile& file = symbols.read->documents->fileOf(operation.tree());
    const auto said = core::Fragment::sequence({core::Fragment::string(skeletonOf(*element))});
    return core::insertEntry(file.document, operation, operation.size(), "x-acceptance", said)
        .map([&](const core::TextPatch& patch) {
            const core::TextEdit& edit = patch.edits().front();
            const std::size_t words = edit.replacement.find("Given");
            const auto behind = static_cast<std::uint32_t>(words == std::string::npos ? 0 : words);
            return CriterionSkeleton {file.path, file.document.tree.sharedSource(), patch,
                edit.range.begin + behind, core::operationLabel(*element)};
        });
}

} // namespace ui
