// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_folder.h"

#include <QtGlobal>

#include <fstream>

namespace test {

ScratchFolder::ScratchFolder()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
}

ScratchFolder::~ScratchFolder()
{
    // QTemporaryDir leaves files whose names are no UTF-8.
    std::error_code ignored;
    std::filesystem::remove_all(path(), ignored);
}

std::filesystem::path ScratchFolder::path() const
{
    return m_folder.path().toStdString();
}

std::filesystem::path ScratchFolder::write(const std::string& name, const std::string& bytes) const
{
    const std::filesystem::path file = path() / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

} // namespace test
