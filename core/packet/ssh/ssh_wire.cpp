// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_wire.h"

namespace core {

std::uint32_t SshReader::number()
{
    std::uint32_t number = 0;
    for (const char byte : raw(4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

std::string_view SshReader::raw(std::size_t count)
{
    if (!m_isWhole || count > m_rest.size()) {
        m_isWhole = false;
        m_rest = {};
        return {};
    }
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
}

void appendSshNumber(std::string& bytes, std::uint32_t number)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift & 0xFFU);
}

void appendSshText(std::string& bytes, std::string_view text)
{
    appendSshNumber(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

} // namespace core
