// SPDX-License-Identifier: Apache-2.0
// Opens journals without following a link anywhere below the root; private to this room.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// An open file or folder.
class OpenFile {
public:
    explicit OpenFile(int number = -1)
        : m_number(number)
    {
    }
    OpenFile(OpenFile&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    OpenFile& operator=(OpenFile&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~OpenFile();

    int number() const { return m_number; }
    /// Somebody else closes it.
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// The folder at the end of `path`, which is given from `root` with '/'.
Result<OpenFile> openFolder(const std::filesystem::path& root, std::string_view path);
/// The same, made where it is missing.
Result<OpenFile> makeFolder(const std::filesystem::path& root, std::string_view path);
/// Sorted; those that begin with a dot left out.
Result<std::vector<std::string>> namesIn(const OpenFile& folder);

Result<std::string> readFileIn(const OpenFile& folder, const std::string& name, std::uint64_t limit);
/// To write behind its end and to look at what is there; made where it is missing.
Result<OpenFile> openToAppend(const OpenFile& folder, const std::string& name);

/// What a failing call of the system means to somebody who wanted to read or write.
tl::unexpected<Error> systemError(ErrorCode code, std::string what, int reason);

} // namespace core
