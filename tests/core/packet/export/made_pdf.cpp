// SPDX-License-Identifier: Apache-2.0
#include "tests/core/packet/export/made_pdf.h"

namespace test {

std::string pdfStream(const std::string& members, const std::string& bytes)
{
    return "<<" + members + "/Length " + std::to_string(bytes.size()) + ">>\nstream\n" + bytes
        + "\nendstream";
}

MadePdf::MadePdf(const std::vector<AttachedFile>& attached)
{
    m_objects[Catalog] = "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 5 0 R>>>>";
    m_objects[Pages] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    m_objects[Page] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 "
                      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>";
    m_objects[4] = pdfStream("", "BT /F1 12 Tf 20 50 Td (A contract review packet) Tj ET");
    std::string names;
    std::size_t number = FirstAttachment;
    for (const AttachedFile& each : attached) {
        const std::string description = std::to_string(number++);
        const std::string stream = std::to_string(number);
        names += "(" + each.name + ") " + description + " 0 R ";
        m_objects[number - 1] =
            "<</Type/Filespec/F(" + each.name + ")/UF(" + each.name + ")/EF<</F " + stream + " 0 R>>>>";
        m_objects[number++] = pdfStream("/Type/EmbeddedFile", each.bytes);
    }
    m_objects[AttachmentNames] = "<</Names[" + names + "]>>";
}

std::string MadePdf::bytes() const
{
    std::string out = "%PDF-1.6\n%\xE2\xE3\xCF\xD3\n";
    const std::size_t count = m_objects.rbegin()->first + 1;
    std::string rows = "0000000000 65535 f \n";
    for (const auto& [number, body] : m_objects) {
        const std::string at = std::to_string(out.size());
        rows += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        out += std::to_string(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const std::string table = std::to_string(out.size());
    out += "xref\n0 " + std::to_string(count) + "\n" + rows + "trailer\n<</Size " + std::to_string(count);
    return out + m_trailer + ">>\nstartxref\n" + table + "\n%%EOF\n";
}

} // namespace test
