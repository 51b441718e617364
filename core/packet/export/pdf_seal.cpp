// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_seal.h"

#include "core/base/date.h"
#include "core/packet/export/pdf_pages.h"
#include "core/packet/export/seal_signature.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t FirstHole = 8U << 10U; ///< bytes of signature; a long chain needs more
constexpr std::size_t MoreHole = 1U << 10U; ///< signatures of one key differ by a few bytes
constexpr std::string_view RangePlace = "/ByteRange [0 0000000000 0000000000 0000000000]";
constexpr std::string_view ContentsBegin = "\n/Contents ";
constexpr std::string_view SealEnd = ">>";

/// "D:20261121130000Z"
std::string pdfTime(std::int64_t seconds)
{
    constexpr std::int64_t Day = 24 * 60 * 60;
    const std::string date = isoDate(dateOf(seconds));
    const std::int64_t time = (seconds % Day + Day) % Day;
    const auto twoDigits = [](std::int64_t value) {
        return std::string(value < 10 ? "0" : "") + std::to_string(value);
    };
    return "D:" + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2) + twoDigits(time / 3600)
        + twoDigits(time / 60 % 60) + twoDigits(time % 60) + "Z";
}

/// Whether one of the fields of a form is a signature.
bool hasSeal(const PdfFile& file, const PdfValue& form)
{
    const auto fields = file.member(form, "Fields");
    return fields && std::ranges::any_of(fields->items, [&](const PdfValue& each) {
        const auto field = file.resolved(each);
        const PdfValue* const kind = field ? field->find("FT") : nullptr;
        return kind != nullptr && kind->isName("Sig");
    });
}

Result<void> checkUnsealed(const PdfFile& file, const PdfValue& catalog)
{
    if (catalog.kind != PdfKind::Dictionary)
        return damagedPdf("it has no catalog");
    if (catalog.find("AcroForm") == nullptr)
        return {};
    const auto form = file.member(catalog, "AcroForm");
    if (form && hasSeal(file, *form))
        return fail(ErrorCode::AlreadyExists, "the PDF is sealed already",
            "a second seal would look like something appended; export it again and seal that");
    return fail(ErrorCode::Unsupported, "the PDF holds a form, which is not sealed here",
        "print it into a PDF without a form");
}

std::string sealDictionary(const PdfSealWords& words, std::size_t hole)
{
    return "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(" + pdfTime(words.at) + ")/Name"
        + pdfText(words.name) + "/Reason" + pdfText(words.reason) + "\n" + std::string(RangePlace)
        + std::string(ContentsBegin) + "<" + std::string(2 * hole, '0') + ">" + std::string(SealEnd);
}

/// Numbers as wide as the places kept for them.
std::string rangeOf(std::size_t before, std::size_t behind, std::size_t size)
{
    std::string range = "/ByteRange [0 " + std::to_string(before) + " " + std::to_string(behind) + " "
        + std::to_string(size - behind) + "]";
    range.resize(RangePlace.size(), ' ');
    return range;
}

std::string hexDigits(std::string_view bytes)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string digits;
    for (const char each : bytes) {
        digits += Digits[static_cast<unsigned char>(each) >> 4U];
        digits += Digits[static_cast<unsigned char>(each) & 0xFU];
    }
    return digits;
}

/// A PDF whose seal is a hole between two brackets.
struct UnsealedPdf {
    std::string bytes = {};
    std::size_t begin = 0; ///< of the bracket before the hole
    std::size_t end = 0; ///< behind the bracket after it

    SealedBytes sealed() const
    {
        const std::string_view all(bytes);
        return {.before = all.substr(0, begin), .behind = all.substr(end)};
    }
};

Result<UnsealedPdf> withHole(const PdfFile& file, const PdfSealWords& words, std::size_t hole)
{
    const PdfValue* const root = file.trailer().find("Root");
    if (root == nullptr || root->kind != PdfKind::Reference)
        return damagedPdf("it has no catalog");
    const auto catalog = file.object(root->object);
    if (!catalog)
        return tl::unexpected(catalog.error());
    if (const auto unsealed = checkUnsealed(file, *catalog); !unsealed)
        return tl::unexpected(unsealed.error());
    const auto page = firstPdfPage(file, *catalog);
    if (!page)
        return tl::unexpected(page.error());
    PdfRevision revision(file);
    const std::uint32_t seal = revision.newNumber();
    const std::string body = sealDictionary(words, hole);
    revision.set(seal, body);
    const std::uint32_t field = revision.newNumber();
    const std::string reference = std::to_string(field) + " 0 R";
    revision.set(field,
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/F 132/Rect[0 0 0 0]/P " + std::to_string(page->number)
            + " 0 R/V " + std::to_string(seal) + " 0 R>>");
    revision.set(
        root->object, extended(file, *catalog, "/AcroForm<</Fields[" + reference + "]/SigFlags 3>>"));
    if (const auto added = addToPage(revision, file, *page, reference); !added)
        return tl::unexpected(added.error());
    WrittenPdf written = revision.written();
    UnsealedPdf pdf {.bytes = std::move(written.bytes)};
    pdf.end = written.bodies[seal] + body.size() - SealEnd.size();
    pdf.begin = pdf.end - 2 * hole - 2;
    pdf.bytes.replace(pdf.begin - ContentsBegin.size() - RangePlace.size(), RangePlace.size(),
        rangeOf(pdf.begin, pdf.end, pdf.bytes.size()));
    return pdf;
}

/// Numbers of /ByteRange.
Result<std::vector<std::size_t>> sealedRange(const PdfValue& range, std::size_t size)
{
    std::vector<std::size_t> numbers;
    for (const PdfValue& each : range.items) {
        const auto number = wholeNumber(each, size);
        if (!number)
            return tl::unexpected(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

/// The dictionary of the only seal.
Result<PdfValue> onlySealIn(const PdfFile& file)
{
    return file.member(file.trailer(), "Root")
        .and_then([&](const PdfValue& catalog) { return file.member(catalog, "AcroForm"); })
        .and_then([&](const PdfValue& form) { return file.member(form, "Fields"); })
        .and_then([&](const PdfValue& fields) -> Result<PdfValue> {
            if (fields.items.size() != 1)
                return damagedPdf("it does not have exactly one seal");
            return file.resolved(fields.items.front());
        })
        .and_then([&](const PdfValue& field) { return file.member(field, "V"); });
}

/// The signature in the hole, which must be spelled in one case and filled up with zeros.
Result<std::string> signatureIn(const PdfFile& file, const PdfValue& contents)
{
    const std::string_view hole = file.spelled(contents);
    const std::string& bytes = contents.text;
    const std::size_t end = derSize(bytes);
    if (hole != "<" + hexDigits(bytes) + ">" || end == 0
        || bytes.find_first_not_of('\0', end) != std::string::npos)
        return damagedPdf("the hole of its seal holds more than a signature");
    return bytes.substr(0, end);
}

} // namespace

Result<std::string> sealedPdf(std::string pdf, const SealIdentity& identity, const PdfSealWords& words)
{
    const auto file = PdfFile::open(std::move(pdf));
    if (!file)
        return tl::unexpected(file.error());
    for (std::size_t hole = FirstHole;;) {
        auto made = withHole(*file, words, hole);
        if (!made)
            return tl::unexpected(made.error());
        const auto signature = sealSignature(identity, made->sealed());
        if (!signature)
            return tl::unexpected(signature.error());
        if (signature->size() <= hole) {
            const std::string digits = hexDigits(*signature);
            made->bytes.replace(made->begin + 1, digits.size(), digits);
            if (const auto checked = checkPdfSeal(made->bytes); !checked)
                return tl::unexpected(checked.error());
            return std::move(made->bytes);
        }
        hole = signature->size() + MoreHole;
    }
}

Result<void> checkPdfSeal(std::string_view pdf)
{
    const auto file = PdfFile::open(std::string(pdf));
    const auto seal = file ? onlySealIn(*file) : tl::unexpected(file.error());
    if (!seal)
        return tl::unexpected(seal.error());
    const PdfValue* const contents = seal->find("Contents");
    const PdfValue* const range = seal->find("ByteRange");
    if (contents == nullptr || range == nullptr)
        return damagedPdf("its seal has no signature");
    const auto numbers = sealedRange(*range, pdf.size());
    const std::vector<std::size_t> whole {0, contents->begin, contents->end, pdf.size() - contents->end};
    if (!numbers || *numbers != whole)
        return damagedPdf("its seal is not over the whole file");
    return signatureIn(*file, *contents).and_then([&](const std::string& signature) {
        return checkSealSignature(
            signature, {.before = pdf.substr(0, contents->begin), .behind = pdf.substr(contents->end)});
    });
}

} // namespace core
