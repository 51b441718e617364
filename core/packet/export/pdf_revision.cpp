// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_revision.h"

namespace core {
namespace {

/// "0000000017"
std::string tenDigits(std::size_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(10 - digits.size(), '0') + digits;
}

} // namespace

PdfRevision::PdfRevision(const PdfFile& file)
    : m_file(file)
    , m_count(file.objectCount())
{
}

WrittenPdf PdfRevision::written() const
{
    WrittenPdf out {.bytes = m_file.bytes()};
    if (!out.bytes.ends_with('\n'))
        out.bytes += '\n';
    std::string rows;
    for (const auto& [number, body] : m_bodies) {
        rows += std::to_string(number) + " 1\n" + tenDigits(out.bytes.size()) + " 00000 n \n";
        out.bytes += std::to_string(number) + " 0 obj\n";
        out.bodies[number] = out.bytes.size();
        out.bytes += body + "\nendobj\n";
    }
    const std::string at = std::to_string(out.bytes.size());
    out.bytes += "xref\n" + rows + "trailer\n" + trailer() + "\nstartxref\n" + at + "\n%%EOF\n";
    return out;
}

std::string PdfRevision::trailer() const
{
    std::string out = "<</Size " + std::to_string(m_count) + "/Prev " + std::to_string(m_file.tableAt());
    for (const char* const name : {"Root", "Info", "ID"})
        if (const PdfValue* const value = m_file.trailer().find(name); value != nullptr)
            out += "/" + std::string(name) + " " + std::string(m_file.spelled(*value));
    return out + ">>";
}

} // namespace core
