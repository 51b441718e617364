// SPDX-License-Identifier: Apache-2.0
// An addition behind the end of a PDF: what was there before stays byte for byte.
#pragma once

#include "core/packet/export/pdf_file.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace core {

struct WrittenPdf {
    std::string bytes = {}; ///< of the whole file
    std::map<std::uint32_t, std::size_t> bodies = {}; ///< where that of an object begins
};

class PdfRevision {
public:
    /// `file` must outlive it.
    explicit PdfRevision(const PdfFile& file);

    /// A number that no object has.
    std::uint32_t newNumber() { return m_count++; }
    /// What the object is from now on, without "obj" and "endobj".
    void set(std::uint32_t number, std::string body) { m_bodies[number] = std::move(body); }

    WrittenPdf written() const;

private:
    std::string trailer() const;

    const PdfFile& m_file;
    std::uint32_t m_count;
    std::map<std::uint32_t, std::string> m_bodies;
};

} // namespace core
