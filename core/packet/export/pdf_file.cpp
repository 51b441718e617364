// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_file.h"

#include "core/base/text.h"
#include "core/packet/export/inflate.h"

#include <charconv>
#include <set>

namespace core {
namespace {

constexpr std::size_t MostPdfRevisions = 32;
constexpr std::size_t TableRow = 20; ///< "0000000017 00000 n \n"
constexpr std::uint32_t MostPdfObjects = 1U << 20U;
constexpr std::string_view LastLine = "%%EOF";

tl::unexpected<Error> unsupportedPdf(std::string why, std::string hint)
{
    return fail(ErrorCode::Unsupported, "this PDF cannot be read here: " + std::move(why), std::move(hint));
}

std::string_view withoutLineEnd(std::string_view text)
{
    for (const char each : {'\n', '\r'})
        if (text.ends_with(each))
            text.remove_suffix(1);
    return text;
}

/// Where the file says that its newest table is.
Result<PdfValue> startOfTable(std::string_view file)
{
    const std::string_view whole = withoutLineEnd(file);
    const std::size_t start = file.rfind("startxref");
    if (!whole.ends_with(LastLine))
        return damagedPdf("it does not end with its last line, or something was put behind it");
    if (start == std::string_view::npos)
        return damagedPdf("it does not say where its table is");
    auto at = readPdfValue(file, start + std::string_view("startxref").size());
    if (at && whole.substr(at->end).find_first_not_of("\r\n ") != whole.size() - LastLine.size() - at->end)
        return damagedPdf("something stands between its table and its last line");
    return at;
}

/// What makes a file one that is not read, as its trailer says.
Result<void> checkTrailer(const PdfValue& trailer)
{
    if (trailer.kind != PdfKind::Dictionary)
        return damagedPdf("its trailer is missing");
    if (trailer.find("Encrypt") != nullptr)
        return unsupportedPdf("it is encrypted", "save it without a password");
    if (trailer.find("XRefStm") != nullptr)
        return unsupportedPdf("part of its table is in a stream",
            "`qpdf --object-streams=disable IN OUT` writes one that can be read");
    return {};
}

/// Ten digits, as rows of a table begin.
std::optional<std::size_t> rowNumber(std::string_view row)
{
    std::size_t number = 0;
    const auto read = std::from_chars(row.data(), row.data() + 10, number);
    return read.ec == std::errc() && read.ptr == row.data() + 10 ? std::optional(number) : std::nullopt;
}

} // namespace

Result<PdfFile> PdfFile::open(std::string bytes)
{
    if (bytes.size() > LargestPdf)
        return fail(ErrorCode::TooLarge,
            "the PDF has " + formatByteCount(bytes.size()) + "; at most " + formatByteCount(LargestPdf)
                + " are read");
    if (!bytes.starts_with("%PDF-"))
        return fail(ErrorCode::BadInput, "this is no PDF: it does not begin with %PDF-");
    PdfFile file;
    file.m_bytes = std::move(bytes);
    if (auto read = file.readTables(); !read)
        return tl::unexpected(read.error());
    return file;
}

Result<void> PdfFile::readTables()
{
    const auto start = startOfTable(m_bytes);
    if (!start)
        return tl::unexpected(start.error());
    std::optional<PdfValue> next = *start;
    std::set<std::size_t> seen;
    for (std::size_t revision = 0; next; ++revision) {
        const auto at = wholeNumber(*next, m_bytes.size());
        if (!at)
            return tl::unexpected(at.error());
        if (revision == MostPdfRevisions || !seen.insert(*at).second)
            return damagedPdf("its tables lead to each other without end");
        auto trailer = readTable(*at);
        if (!trailer)
            return tl::unexpected(trailer.error());
        const PdfValue* const previous = trailer->find("Prev");
        next = previous == nullptr ? std::nullopt : std::optional(*previous);
        if (revision == 0) {
            m_tableAt = *at;
            m_trailer = std::move(*trailer);
        }
    }
    const PdfValue* const count = m_trailer.find("Size");
    const auto size = wholeNumber(count == nullptr ? PdfValue {} : *count, MostPdfObjects);
    if (!size)
        return damagedPdf("it does not say how many objects it has");
    if (!m_offsets.empty() && m_offsets.rbegin()->first >= *size)
        return damagedPdf("it has more objects than it says");
    m_objectCount = static_cast<std::uint32_t>(*size);
    return {};
}

Result<PdfValue> PdfFile::readTable(std::size_t at)
{
    const auto first = readPdfValue(m_bytes, at);
    if (first && first->kind == PdfKind::Number)
        return unsupportedPdf(
            "its table is in a stream", "`qpdf --object-streams=disable IN OUT` writes one that can be read");
    if (!first || !first->isWord("xref"))
        return damagedPdf("its table is not where it says");
    for (at = first->end;;) {
        const auto next = readPdfValue(m_bytes, at);
        if (!next)
            return next;
        if (next->isWord("trailer")) {
            at = next->end;
            break;
        }
        const auto behind = readSection(at);
        if (!behind)
            return tl::unexpected(behind.error());
        at = *behind;
    }
    return readPdfValue(m_bytes, at).and_then([](PdfValue trailer) -> Result<PdfValue> {
        return checkTrailer(trailer).map([&] { return std::move(trailer); });
    });
}

Result<std::size_t> PdfFile::readSection(std::size_t at)
{
    const auto first = readPdfValue(m_bytes, at);
    const auto number = first ? wholeNumber(*first, MostPdfObjects) : damagedPdf("its table is cut off");
    const auto second = first ? readPdfValue(m_bytes, first->end) : first;
    const auto count = second ? wholeNumber(*second, MostPdfObjects) : damagedPdf("its table is cut off");
    if (!number || !count)
        return damagedPdf("a section of its table has no beginning or no length");
    at = m_bytes.find_first_not_of("\r\n ", second->end);
    if (at == std::string::npos || *count > (m_bytes.size() - at) / TableRow)
        return damagedPdf("its table is cut off");
    for (std::size_t each = 0; each < *count; ++each, at += TableRow) {
        const std::string_view row = std::string_view(m_bytes).substr(at, TableRow);
        const auto offset = rowNumber(row);
        if (!offset || (row[17] != 'n' && row[17] != 'f'))
            return damagedPdf("a row of its table cannot be read");
        // Tables are read newest first: what a newer one says of an object holds.
        m_offsets.emplace(static_cast<std::uint32_t>(*number + each), row[17] == 'n' ? *offset : 0);
    }
    return at;
}

Result<PdfValue> PdfFile::object(std::uint32_t number) const
{
    const auto known = m_offsets.find(number);
    const std::string name = "object " + std::to_string(number);
    if (known == m_offsets.end() || known->second == 0 || known->second >= m_bytes.size())
        return damagedPdf(name + " is missing");
    const auto written = readPdfValue(m_bytes, known->second);
    const auto generation = written ? readPdfValue(m_bytes, written->end) : written;
    const auto begin = generation ? readPdfValue(m_bytes, generation->end) : generation;
    const bool isThere = begin && begin->isWord("obj") && written->kind == PdfKind::Number
        && written->text == std::to_string(number);
    if (!isThere)
        return damagedPdf(name + " is not where its table says");
    return readPdfValue(m_bytes, begin->end);
}

Result<PdfValue> PdfFile::resolved(const PdfValue& value) const
{
    if (value.kind != PdfKind::Reference)
        return value;
    auto target = object(value.object);
    if (target && target->kind == PdfKind::Reference)
        return damagedPdf("a reference leads to another");
    return target;
}

Result<PdfValue> PdfFile::member(const PdfValue& dictionary, std::string_view name) const
{
    const PdfValue* const found = dictionary.find(name);
    if (found == nullptr)
        return damagedPdf("'" + std::string(name) + "' is missing in it");
    return resolved(*found);
}

Result<std::string> PdfFile::stream(std::uint32_t number, std::size_t limit) const
{
    const auto dictionary = object(number);
    const auto length = dictionary ? member(*dictionary, "Length") : dictionary;
    const auto size = length ? wholeNumber(*length, m_bytes.size()) : tl::unexpected(length.error());
    if (!size)
        return tl::unexpected(size.error());
    const auto word = readPdfValue(m_bytes, dictionary->end);
    std::size_t begin = word ? word->end : m_bytes.size();
    begin += m_bytes.compare(begin, 2, "\r\n") == 0 ? 2U : 1U;
    if (!word || !word->isWord("stream") || begin > m_bytes.size() || *size > m_bytes.size() - begin)
        return damagedPdf("a stream in it is cut off");
    const auto end = readPdfValue(m_bytes, begin + *size);
    if (!end || !end->isWord("endstream"))
        return damagedPdf("a stream in it is not as long as it says");
    const std::string_view bytes = std::string_view(m_bytes).substr(begin, *size);
    const PdfValue* const filter = dictionary->find("Filter");
    const bool isPlain = filter == nullptr || (filter->kind == PdfKind::Array && filter->items.empty());
    const PdfValue* const only =
        filter != nullptr && filter->items.size() == 1 ? filter->items.data() : filter;
    if (isPlain)
        return bytes.size() <= limit ? Result<std::string>(bytes) : damagedPdf("a stream in it is too long");
    if (!only->isName("FlateDecode") || dictionary->find("DecodeParms") != nullptr)
        return unsupportedPdf("a file attached to it is compressed in an unknown way",
            "attach it as it is, or with FlateDecode");
    return inflated(bytes, limit);
}

} // namespace core
