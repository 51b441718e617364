// SPDX-License-Identifier: Apache-2.0
// The seal that readers of PDFs know (PAdES-B-B): it proves "unchanged since", never "who".
#pragma once

#include "core/base/result.h"
#include "core/packet/export/seal_identity.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// What readers of the PDF show of the seal, in UTF-8.
struct PdfSealWords {
    std::string name = {}; ///< whose it says it is
    std::string reason = {};
    std::int64_t at = 0; ///< seconds since 1970
};

/// The PDF with a seal added behind its end. Refused: what PdfFile refuses, and one that has a seal or a form
/// already.
Result<std::string> sealedPdf(std::string pdf, const SealIdentity& identity, const PdfSealWords& words);

/// Whether the only seal of the file is one as `sealedPdf` makes it, over all other bytes, with the
/// certificate it carries; whose that is it does not say. An Error says what does not hold.
Result<void> checkPdfSeal(std::string_view pdf);

} // namespace core
