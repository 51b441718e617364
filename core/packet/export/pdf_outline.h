// SPDX-License-Identifier: Apache-2.0
// Places in a PDF, and the tree of headings that leads to them; private to this room.
#pragma once

#include "core/packet/export/pdf_completion.h"
#include "core/packet/export/pdf_pages.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A page and how high it is, in points.
struct PdfSheet {
    PdfPage page = {};
    double height = 0;
};

Result<std::vector<PdfSheet>> sheetsOf(const PdfFile& file, const PdfValue& catalog);

/// "123.45": at most two digits behind the point, in every locale.
std::string pdfNumber(double value);
/// "[7 0 R/XYZ null 700 null]"
std::string destination(const PdfPlace& place, std::span<const PdfSheet> sheets);

/// Returns the number of the tree's root. There is at least one heading.
std::uint32_t writeOutline(
    PdfRevision& revision, std::span<const PdfHeading> headings, std::span<const PdfSheet> sheets);

} // namespace core
