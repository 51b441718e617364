// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_attachments.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t DeepestNameTree = 8;

/// A string that people read: UTF-16 behind its mark, else the bytes.
std::string textOfPdf(std::string_view bytes)
{
    if (!bytes.starts_with("\xFE\xFF"))
        return std::string(bytes);
    const auto unitAt = [&](std::size_t at) -> std::uint32_t {
        return static_cast<unsigned char>(bytes[at]) * 256U + static_cast<unsigned char>(bytes[at + 1]);
    };
    std::string text;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        const std::uint32_t unit = unitAt(at);
        const bool isPair = isHighSurrogate(unit) && at + 3 < bytes.size() && isLowSurrogate(unitAt(at + 2));
        if (isPair)
            appendUtf8(text, joinSurrogates(unit, unitAt(at + 2)));
        else if (isHighSurrogate(unit) || isLowSurrogate(unit))
            text += ReplacementCharacter;
        else
            appendUtf8(text, unit);
        at += isPair ? 2 : 0;
    }
    return text;
}

/// Walks the tree that leads from names to files.
class AttachmentWalk {
public:
    explicit AttachmentWalk(const PdfFile& file)
        : m_file(file)
    {
    }

    Result<void> node(const PdfValue& node, std::size_t depth)
    {
        if (depth > DeepestNameTree || ++m_nodes > MostPdfAttachments)
            return damagedPdf("the tree of its attachments has no end");
        if (node.find("Names") != nullptr)
            return m_file.member(node, "Names").and_then([&](const PdfValue& names) { return leaf(names); });
        const auto kids = m_file.member(node, "Kids");
        if (!kids)
            return tl::unexpected(kids.error());
        for (const PdfValue& kid : kids->items) {
            const auto inner = m_file.resolved(kid);
            const Result<void> walked = inner ? this->node(*inner, depth + 1) : tl::unexpected(inner.error());
            if (!walked)
                return walked;
        }
        return {};
    }

    std::vector<PdfAttachment> take() { return std::move(m_found); }

private:
    /// Pairs of a name and a file.
    Result<void> leaf(const PdfValue& names)
    {
        for (std::size_t at = 1; at < names.items.size(); at += 2) {
            auto attachment = attachmentOf(names.items[at]);
            if (!attachment)
                return tl::unexpected(attachment.error());
            if (std::ranges::find(m_found, attachment->name, &PdfAttachment::name) != m_found.end())
                return damagedPdf("two files of one name are attached to it");
            if (m_found.size() == MostPdfAttachments)
                return damagedPdf("too many files are attached to it");
            m_found.push_back(std::move(*attachment));
        }
        return {};
    }

    Result<PdfAttachment> attachmentOf(const PdfValue& value) const
    {
        const auto specification = m_file.resolved(value);
        if (!specification)
            return tl::unexpected(specification.error());
        const char* const key = specification->find("UF") != nullptr ? "UF" : "F";
        const auto name = m_file.member(*specification, key);
        const auto streams = m_file.member(*specification, "EF");
        if (!name || !streams)
            return damagedPdf("a file attached to it has no name or no content");
        const PdfValue* const stream = streams->find("F");
        if (name->kind != PdfKind::String || stream == nullptr || stream->kind != PdfKind::Reference)
            return damagedPdf("a file attached to it has no name or no content");
        return PdfAttachment {textOfPdf(name->text), stream->object};
    }

    const PdfFile& m_file;
    std::size_t m_nodes = 0;
    std::vector<PdfAttachment> m_found;
};

} // namespace

Result<std::vector<PdfAttachment>> pdfAttachments(const PdfFile& file)
{
    const auto catalog = file.member(file.trailer(), "Root");
    if (!catalog)
        return tl::unexpected(catalog.error());
    if (catalog->find("Names") == nullptr)
        return std::vector<PdfAttachment> {};
    const auto names = file.member(*catalog, "Names");
    if (!names)
        return tl::unexpected(names.error());
    if (names->find("EmbeddedFiles") == nullptr)
        return std::vector<PdfAttachment> {};
    const auto root = file.member(*names, "EmbeddedFiles");
    if (!root)
        return tl::unexpected(root.error());
    AttachmentWalk walk(file);
    return walk.node(*root, 0).map([&] { return walk.take(); });
}

} // namespace core
