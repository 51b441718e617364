// SPDX-License-Identifier: Apache-2.0
// How what is offered is written where the cursor stands: with the quotes, the colon and the lines that its
// text needs there.
#pragma once

#include "core/contract/symbols/completion.h"
#include "core/contract/symbols/writing_place.h"
#include "core/document/patch/fragment.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

class OfferWriting {
public:
    OfferWriting(const Document& document, const WritingPlace& place)
        : m_document(document)
        , m_text(document.tree.source())
        , m_place(place)
        , m_isJson(document.syntax == Syntax::Json)
    {
    }

    /// `holdsLines`: what stands under it begins in the line below.
    std::string key(std::string_view name, bool holdsLines) const;
    std::string value(std::string_view text) const;
    /// A number, true or false.
    std::string bare(std::string_view text) const;
    /// In the quotes that the text's other references have.
    std::string reference(std::string_view written) const;
    /// With everything that stands under it; nothing where only a name can be put.
    std::optional<std::string> entry(std::string_view name, const Fragment& value) const;

    bool isInBrackets() const;

private:
    std::string inQuotes(std::string_view text) const;
    std::string closing() const;
    std::string nameOf(std::string_view key) const;
    std::string behindJsonKey(const Fragment& value) const;
    std::string behindColon() const;
    std::string commaBehind() const;
    bool hasColonBehind() const;

    const Document& m_document;
    const SourceText& m_text;
    const WritingPlace& m_place;
    bool m_isJson;
};

} // namespace core
