// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_pages.h"

namespace core {
namespace {

constexpr std::size_t DeepestPageTree = 32;
constexpr std::size_t MostPdfPages = 65536;

/// Walks the tree that leads to the pages, as far as is asked for.
class PageWalk {
public:
    PageWalk(const PdfFile& file, std::size_t most)
        : m_file(file)
        , m_most(most)
    {
    }

    Result<void> node(const PdfValue* reference, std::size_t depth = 0)
    {
        if (reference == nullptr || reference->kind != PdfKind::Reference)
            return damagedPdf("it has no first page");
        if (depth == DeepestPageTree || ++m_nodes > 2 * MostPdfPages)
            return damagedPdf("its pages lie too deep in each other");
        auto read = m_file.object(reference->object);
        if (!read)
            return tl::unexpected(read.error());
        if (read->kind != PdfKind::Dictionary)
            return damagedPdf("its first page is no dictionary");
        if (read->find("Kids") != nullptr)
            return kidsOf(*read, depth);
        m_pages.push_back({reference->object, std::move(*read)});
        return {};
    }

    std::vector<PdfPage> take() { return std::move(m_pages); }

private:
    Result<void> kidsOf(const PdfValue& node, std::size_t depth)
    {
        const auto kids = m_file.member(node, "Kids");
        if (!kids || kids->items.empty())
            return damagedPdf("it has no first page");
        for (const PdfValue& kid : kids->items) {
            if (m_pages.size() == m_most)
                break;
            if (const auto walked = this->node(&kid, depth + 1); !walked)
                return walked;
        }
        return {};
    }

    const PdfFile& m_file;
    std::size_t m_most;
    std::size_t m_nodes = 0;
    std::vector<PdfPage> m_pages;
};

Result<std::vector<PdfPage>> pagesOf(const PdfFile& file, const PdfValue& catalog, std::size_t most)
{
    PageWalk walk(file, most);
    return walk.node(catalog.find("Pages")).map([&] { return walk.take(); });
}

} // namespace

Result<PdfPage> firstPdfPage(const PdfFile& file, const PdfValue& catalog)
{
    return pagesOf(file, catalog, 1).map([](std::vector<PdfPage>&& pages) {
        return std::move(pages.front());
    });
}

Result<std::vector<PdfPage>> allPdfPages(const PdfFile& file, const PdfValue& catalog)
{
    return pagesOf(file, catalog, MostPdfPages);
}

std::string extended(const PdfFile& file, const PdfValue& value, std::string_view entry)
{
    std::string_view text = file.spelled(value);
    const std::string_view close = value.kind == PdfKind::Array ? "]" : ">>";
    text.remove_suffix(close.size());
    return std::string(text) + " " + std::string(entry) + std::string(close);
}

Result<void> addToPage(
    PdfRevision& revision, const PdfFile& file, const PdfPage& page, const std::string& references)
{
    const PdfValue* const notes = page.dictionary.find("Annots");
    if (notes == nullptr) {
        revision.set(page.number, extended(file, page.dictionary, "/Annots[" + references + "]"));
        return {};
    }
    const auto list = file.resolved(*notes);
    if (!list || list->kind != PdfKind::Array)
        return damagedPdf("the notes of its first page are no list");
    if (notes->kind == PdfKind::Reference) {
        revision.set(notes->object, extended(file, *list, references));
        return {};
    }
    const std::string_view text = file.spelled(page.dictionary);
    std::string changed(text.substr(0, notes->begin - page.dictionary.begin));
    changed += extended(file, *list, references);
    changed += text.substr(notes->end - page.dictionary.begin);
    revision.set(page.number, std::move(changed));
    return {};
}

} // namespace core
