// SPDX-License-Identifier: Apache-2.0
// How SSH writes its values: numbers of four bytes, most significant first, and texts behind their length.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// Reads until something is not there; from then on everything is empty, and it says so at the end.
class SshReader {
public:
    explicit SshReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::uint32_t number();
    /// Without a length before it.
    std::string_view raw(std::size_t count);
    std::string_view text() { return raw(number()); }

    /// All of it was read, and nothing was missing.
    bool isDone() const { return m_isWhole && m_rest.empty(); }
    bool isWhole() const { return m_isWhole; }

private:
    std::string_view m_rest;
    bool m_isWhole = true;
};

void appendSshNumber(std::string& bytes, std::uint32_t number);
void appendSshText(std::string& bytes, std::string_view text);

} // namespace core
