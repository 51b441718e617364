// SPDX-License-Identifier: Apache-2.0
// Several edits of one file, each made in the text the one before it left, as one patch.
#pragma once

#include "core/contract/document_set.h"
#include "core/document/patch/fragment.h"
#include "core/document/patch/text_patch.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class RecipeDraft {
public:
    /// Borrows the file.
    explicit RecipeDraft(const ContractFile& file)
        : m_file(file)
    {
    }

    /// As it was before any edit.
    const ContractFile& file() const { return m_file; }
    /// As it is after the edits so far; nodes of it hold until the next one.
    const Document& document() const { return m_edited ? *m_edited : m_file.document; }
    Node at(std::string_view pointer) const { return document().tree.find(pointer); }
    const TextPatch& patch() const { return m_patch; }

    /// Below a map, or as an item of a list when there is no key.
    Result<void> insert(
        std::string_view container, std::uint32_t position, std::string_view key, const Fragment& value);
    Result<void> replace(std::string_view pointer, const Fragment& value);
    Result<void> remove(std::string_view pointer);

private:
    Result<void> take(const Result<TextPatch>& patch);

    const ContractFile& m_file;
    std::optional<Document> m_edited;
    TextPatch m_patch;
};

} // namespace core
