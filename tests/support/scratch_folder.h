// SPDX-License-Identifier: Apache-2.0
// A folder that goes away with the test.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace test {

class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    std::filesystem::path path() const;
    std::filesystem::path operator/(const std::string& name) const { return path() / name; }
    /// Makes the folders on the way, too.
    std::filesystem::path write(const std::string& name, const std::string& bytes) const;

private:
    QTemporaryDir m_folder;
};

} // namespace test
