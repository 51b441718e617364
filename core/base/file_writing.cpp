// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_writing.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <unistd.h>

namespace core {

namespace {

std::string hintFor(int reason)
{
    switch (reason) {
    case EROFS:
    case EACCES:
    case EPERM:
        return "make the folder writable, or work in a copy that is";
    case ENOSPC:
    case EDQUOT:
        return "free some space, then try again: nothing was written";
    case EFBIG:
        return "raise the limit for the size of files (ulimit -f): nothing was written";
    default:
        return {};
    }
}

} // namespace

tl::unexpected<Error> cannotWriteFile(const std::filesystem::path& file, int reason)
{
    if (reason == EEXIST)
        return fail(ErrorCode::AlreadyExists, "'" + file.string() + "' is there already");
    return fail(ErrorCode::NotWritable, "cannot write '" + file.string() + "': " + std::strerror(reason),
        hintFor(reason));
}

int writeAll(const FileDescriptor& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return errno;
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace core
