// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_completion.h"

#include "core/packet/export/carried_signoff.h"
#include "core/packet/export/compact_time.h"
#include "core/packet/export/pdf_outline.h"
#include "core/packet/export/pdf_packet.h"
#include "core/packet/export/pdf_pages.h"

#include <map>

namespace core {
namespace {

constexpr std::string_view PrintedAt = "/CreationDate";

/// Blanks keep every other byte in its place, so that the table of the file still holds.
Result<std::string> withoutHour(std::string pages)
{
    const auto file = PdfFile::open(std::move(pages));
    const auto details = file ? file->member(file->trailer(), "Info") : tl::unexpected(file.error());
    if (!details)
        return tl::unexpected(details.error());
    std::string bytes = file->bytes();
    if (const PdfValue* const date = details->find("CreationDate"); date != nullptr) {
        const std::size_t begin = bytes.rfind(PrintedAt, date->begin);
        bytes.replace(begin, date->end - begin, date->end - begin, ' ');
    }
    return bytes;
}

std::string reference(std::uint32_t object)
{
    return std::to_string(object) + " 0 R";
}

std::string attachedStream(std::string_view bytes, std::string_view mediaType)
{
    const std::string size = std::to_string(bytes.size());
    return "<</Type/EmbeddedFile/Subtype/" + std::string(mediaType) + "/Params<</Size " + size + ">>/Length "
        + size + ">>\nstream\n" + std::string(bytes) + "\nendstream";
}

/// Writes what is added, part by part; each gives the members that it adds to the catalog.
class PdfCompletion {
public:
    PdfCompletion(const PdfFile& file, std::vector<PdfSheet> sheets)
        : m_file(file)
        , m_revision(file)
        , m_sheets(std::move(sheets))
    {
    }

    /// Read alike by every program when their names are sorted.
    std::string attach(const std::map<std::string, std::string>& files)
    {
        std::string names;
        std::string all;
        for (const auto& [name, bytes] : files) {
            const std::uint32_t stream = m_revision.newNumber();
            const bool isPacket = name == AttachedPacket;
            m_revision.set(stream, attachedStream(bytes, isPacket ? "application#2Fjson" : "text#2Fplain"));
            const std::uint32_t description = m_revision.newNumber();
            const std::string text = pdfText(name);
            m_revision.set(description,
                "<</Type/Filespec/F" + text + "/UF" + text + "/AFRelationship/"
                    + (isPacket ? "Source" : "Supplement") + "/EF<</F " + reference(stream) + ">>>>");
            names += text + reference(description) + " ";
            all += reference(description) + " ";
        }
        const std::uint32_t tree = m_revision.newNumber();
        m_revision.set(tree, "<</Names[" + names + "]>>");
        return "/Names<</EmbeddedFiles " + reference(tree) + ">>/AF[" + all + "]";
    }

    Result<void> link(const std::vector<PdfLink>& links)
    {
        std::map<std::size_t, std::string> ofPages;
        for (const PdfLink& each : links) {
            const std::uint32_t number = m_revision.newNumber();
            const double height = m_sheets[each.page].height;
            m_revision.set(number,
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + pdfNumber(each.left) + " "
                    + pdfNumber(height - each.top - each.height) + " " + pdfNumber(each.left + each.width)
                    + " " + pdfNumber(height - each.top) + "]/Dest" + destination(each.target, m_sheets)
                    + ">>");
            ofPages[each.page] += reference(number) + " ";
        }
        for (const auto& [page, references] : ofPages)
            if (const auto added = addToPage(m_revision, m_file, m_sheets[page].page, references); !added)
                return added;
        return {};
    }

    std::string outline(const std::vector<PdfHeading>& headings)
    {
        if (headings.empty())
            return {};
        return "/Outlines " + reference(writeOutline(m_revision, headings, m_sheets))
            + "/PageMode/UseOutlines";
    }

    void describe(const PdfDetails& details)
    {
        const PdfValue* const known = m_file.trailer().find("Info");
        m_revision.set(known->object,
            "<</Title" + pdfText(details.title)
                + "/Creator(Countersign)/CreationDate(D:" + compactTime(details.createdAt) + ")>>");
    }

    Result<std::string> finish(const std::string& members)
    {
        const PdfValue* const root = m_file.trailer().find("Root");
        return m_file.object(root->object).map([&](const PdfValue& catalog) {
            m_revision.set(root->object, extended(m_file, catalog, members));
            return m_revision.written().bytes;
        });
    }

private:
    const PdfFile& m_file;
    PdfRevision m_revision;
    std::vector<PdfSheet> m_sheets;
};

Result<std::map<std::string, std::string>> attachmentsOf(const StoredPacket& packet)
{
    return carriedSignoffs(packet.signoffs).map([&](const std::vector<StoredSignoff>& signoffs) {
        std::map<std::string, std::string> files {{std::string(AttachedPacket), packet.bytes}};
        for (const StoredSignoff& each : signoffs)
            files.emplace(each.name, each.text);
        return files;
    });
}

/// Whether trailer and catalog are as every printed PDF has them.
Result<PdfValue> plainCatalog(const PdfFile& file)
{
    for (const char* const name : {"Root", "Info"})
        if (const PdfValue* const value = file.trailer().find(name);
            value == nullptr || value->kind != PdfKind::Reference)
            return damagedPdf("it has no catalog or no title");
    auto catalog = file.member(file.trailer(), "Root");
    for (const char* const name : {"Names", "Outlines", "Lang", "AcroForm"})
        if (catalog && catalog->find(name) != nullptr)
            return fail(ErrorCode::AlreadyExists, "the PDF is complete already");
    return catalog;
}

Result<void> checkPlaces(const PdfDetails& details, std::size_t pages)
{
    bool isThere = true;
    for (const PdfHeading& each : details.headings)
        isThere &= each.place.page < pages;
    for (const PdfLink& each : details.links)
        isThere &= each.page < pages && each.target.page < pages;
    return isThere ? Result<void>() : fail(ErrorCode::BadInput, "a link leads to no page of the PDF");
}

} // namespace

Result<std::string> completedPdf(std::string pages, const StoredPacket& packet, const PdfDetails& details)
{
    const auto attachments = attachmentsOf(packet);
    auto plain = attachments ? withoutHour(std::move(pages)) : tl::unexpected(attachments.error());
    const auto file = plain ? PdfFile::open(std::move(*plain)) : tl::unexpected(plain.error());
    const auto catalog = file ? plainCatalog(*file) : tl::unexpected(file.error());
    auto sheets = catalog ? sheetsOf(*file, *catalog) : tl::unexpected(catalog.error());
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (const auto checked = checkPlaces(details, sheets->size()); !checked)
        return tl::unexpected(checked.error());
    PdfCompletion completion(*file, std::move(*sheets));
    std::string members = "/Lang" + pdfText(details.language) + "/ViewerPreferences<</DisplayDocTitle true>>";
    members += completion.attach(*attachments);
    members += completion.outline(details.headings);
    completion.describe(details);
    return completion.link(details.links).and_then([&] { return completion.finish(members); });
}

} // namespace core
