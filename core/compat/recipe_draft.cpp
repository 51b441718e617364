// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe_draft.h"

#include "core/document/patch/node_patch.h"

namespace core {

Result<void> RecipeDraft::insert(
    std::string_view container, std::uint32_t position, std::string_view key, const Fragment& value)
{
    const Node into = at(container);
    return take(into.isSequence() ? insertItem(document(), into, position, value)
                                  : insertEntry(document(), into, position, key, value));
}

Result<void> RecipeDraft::replace(std::string_view pointer, const Fragment& value)
{
    return take(replaceValue(document(), at(pointer), value));
}

Result<void> RecipeDraft::remove(std::string_view pointer)
{
    return take(removeNode(document(), at(pointer)));
}

Result<void> RecipeDraft::take(const Result<TextPatch>& patch)
{
    if (!patch)
        return tl::unexpected(patch.error());
    const SourceText& source = document().tree.source();
    auto text = patch->apply(source.bytes());
    if (!text)
        return tl::unexpected(text.error());
    const ReadOptions options {.syntax = document().syntax};
    m_patch = m_patch.then(*patch);
    m_edited = readDocument(SourceText::make(std::move(*text), source.name()), options);
    return {};
}

} // namespace core
