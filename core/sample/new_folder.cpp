// SPDX-License-Identifier: Apache-2.0
#include "core/sample/new_folder.h"

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
