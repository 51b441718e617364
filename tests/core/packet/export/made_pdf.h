// SPDX-License-Identifier: Apache-2.0
// A PDF of one page, put together for a test, with files attached.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace test {

struct AttachedFile {
    std::string name;
    std::string bytes;
};

/// Objects by number as the file has them, each "7 0 obj … endobj", and what else its trailer says.
class MadePdf {
public:
    explicit MadePdf(const std::vector<AttachedFile>& attached = {});

    /// What stands between "obj" and "endobj".
    std::string& object(std::size_t number) { return m_objects[number]; }
    std::string& trailer() { return m_trailer; }
    std::string bytes() const;

    static constexpr std::size_t Catalog = 1;
    static constexpr std::size_t Pages = 2;
    static constexpr std::size_t Page = 3;
    static constexpr std::size_t AttachmentNames = 5;
    static constexpr std::size_t FirstAttachment = 6; ///< its description; behind it its stream

private:
    std::map<std::size_t, std::string> m_objects;
    std::string m_trailer =
        "/Root 1 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]";
};

/// The dictionary with its stream.
std::string pdfStream(const std::string& members, const std::string& bytes);

} // namespace test
