// SPDX-License-Identifier: Apache-2.0
// The values that PDF files are made of, with their places.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

enum class PdfKind : std::uint8_t { Word, Number, String, Name, Array, Dictionary, Reference };

struct PdfValue {
    PdfKind kind = PdfKind::Word;
    /// Of a word ("true", "null", "endobj") and a number as it is spelled; of a string and a name what they
    /// mean.
    std::string text = {};
    std::uint32_t object = 0; ///< of a reference: the number of the object it leads to
    std::vector<PdfValue> items = {};
    std::vector<std::pair<std::string, PdfValue>> members = {};
    std::size_t begin = 0; ///< in the file
    std::size_t end = 0; ///< behind the last byte

    /// The member of a dictionary; null where there is none.
    const PdfValue* find(std::string_view name) const;
    bool isWord(std::string_view word) const { return kind == PdfKind::Word && text == word; }
    bool isName(std::string_view name) const { return kind == PdfKind::Name && text == name; }
};

/// The value at `at`, blanks and comments before it skipped; "7 0 R" is one value. Values in values are read
/// to a depth that no honest file has.
Result<PdfValue> readPdfValue(std::string_view file, std::size_t at);
/// A whole number from 0 that the value is, up to `limit`; an Error for all else.
Result<std::size_t> wholeNumber(const PdfValue& value, std::size_t limit);

/// "the PDF is damaged: <why>"
tl::unexpected<Error> damagedPdf(std::string why);
/// How strings that people read stand in a PDF: "(text)", or UTF-16 in hexadecimal digits where it must be.
std::string pdfText(std::string_view utf8);

} // namespace core
