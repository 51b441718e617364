// SPDX-License-Identifier: Apache-2.0
// The pages of a PDF, and what is added to them; private to this room.
#pragma once

#include "core/packet/export/pdf_file.h"
#include "core/packet/export/pdf_revision.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct PdfPage {
    std::uint32_t number = 0;
    PdfValue dictionary = {};
};

Result<PdfPage> firstPdfPage(const PdfFile& file, const PdfValue& catalog);
/// In their order. Refused where they lie deeper in each other than in any honest file.
Result<std::vector<PdfPage>> allPdfPages(const PdfFile& file, const PdfValue& catalog);

/// The dictionary or array with something more before its closing brackets.
std::string extended(const PdfFile& file, const PdfValue& value, std::string_view entry);
/// Adds to what is clickable or filled in on a page; `references` as a file spells them: "7 0 R 8 0 R".
Result<void> addToPage(
    PdfRevision& revision, const PdfFile& file, const PdfPage& page, const std::string& references);

} // namespace core
