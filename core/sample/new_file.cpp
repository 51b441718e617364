// SPDX-License-Identifier: Apache-2.0
#include "core/sample/new_file.h"

#include <fstream>
#include <system_error>

namespace core {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> cannotWrite(const fs::path& path)
{
    return fail(ErrorCode::NotWritable, "cannot write " + path.string(),
        "See whether there is room on the disk and permission to write");
}

} // namespace

Result<void> writeNewFile(const fs::path& path, std::string_view bytes, fs::perms permissions)
{
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    std::error_code error;
    if (file)
        fs::permissions(path, permissions, error);
    if (!file || error)
        return cannotWrite(path);
    return {};
}

Result<void> makeNewFolder(const fs::path& path, fs::perms permissions)
{
    std::error_code error;
    if (!fs::create_directory(path, error) || error)
        return cannotWrite(path);
    fs::permissions(path, permissions, error);
    if (error)
        return cannotWrite(path);
    return {};
}

} // namespace core
