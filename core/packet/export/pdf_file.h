// SPDX-License-Identifier: Apache-2.0
// A PDF with a plain table of its objects, as we and Qt write it: what is newer or hides something is
// refused.
#pragma once

#include "core/packet/export/pdf_value.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::size_t LargestPdf = 64U << 20U;

class PdfFile {
public:
    /// Keeps the bytes. Refused, with what can be done: encrypted files, tables in streams, bytes before the
    /// first or behind the last line.
    static Result<PdfFile> open(std::string bytes);

    const std::string& bytes() const { return m_bytes; }
    /// How a value of it is written there.
    std::string_view spelled(const PdfValue& value) const
    {
        return std::string_view(m_bytes).substr(value.begin, value.end - value.begin);
    }
    /// Of the newest revision in the file.
    const PdfValue& trailer() const { return m_trailer; }
    std::size_t tableAt() const { return m_tableAt; }
    /// One more than the largest number of an object.
    std::uint32_t objectCount() const { return m_objectCount; }

    Result<PdfValue> object(std::uint32_t number) const;
    /// The value itself, or what it refers to.
    Result<PdfValue> resolved(const PdfValue& value) const;
    /// A dictionary's member, resolved; an Error when there is none, or no dictionary.
    Result<PdfValue> member(const PdfValue& dictionary, std::string_view name) const;
    /// What stands in the stream of an object, uncompressed, up to `limit` bytes.
    Result<std::string> stream(std::uint32_t number, std::size_t limit) const;

private:
    Result<void> readTables();
    Result<PdfValue> readTable(std::size_t at);
    Result<std::size_t> readSection(std::size_t at);

    std::string m_bytes;
    PdfValue m_trailer;
    std::size_t m_tableAt = 0;
    std::uint32_t m_objectCount = 0;
    std::map<std::uint32_t, std::size_t> m_offsets; ///< 0: free
};

} // namespace core
