// SPDX-License-Identifier: Apache-2.0
// The files attached to a PDF.
#pragma once

#include "core/packet/export/pdf_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

inline constexpr std::size_t MostPdfAttachments = 256;

struct PdfAttachment {
    std::string name = {}; ///< in UTF-8
    std::uint32_t object = 0; ///< whose stream holds its bytes
};

/// In the order of the file; none where nothing is attached. Two of one name are refused: readers differ in
/// which they show.
Result<std::vector<PdfAttachment>> pdfAttachments(const PdfFile& file);

} // namespace core
