// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/file_writing.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace core {
namespace {

namespace fs = std::filesystem;

/// 0, or the errno of what went wrong.
int writeThrough(FileDescriptor& file, std::string_view bytes, fs::perms permissions)
{
    if (const int failure = writeAll(file, bytes); failure != 0)
        return failure;
    // On the disk before it gets its name: what a crash leaves is whole, too.
    const bool isKept =
        fchmod(file.number(), static_cast<mode_t>(permissions)) == 0 && fsync(file.number()) == 0;
    return isKept && file.close() ? 0 : errno;
}

/// As far as one may give files away; before their permissions are set, since that takes some of them.
void keepOwner(const FileDescriptor& file, const fs::path& former)
{
    struct stat owner { };
    if (stat(former.c_str(), &owner) == 0 && fchown(file.number(), owner.st_uid, owner.st_gid) != 0)
        // Whoever may not give it to another person may often leave it to the group.
        std::ignore = fchown(file.number(), static_cast<uid_t>(-1), owner.st_gid);
}

/// Beside the file, under a name nobody else has; `name` gives it to the file, 0 or -1.
template <class Name>
Result<void> writeBeside(const fs::path& file, std::string_view bytes, fs::perms permissions, Name name)
{
    std::error_code failed;
    if (file.has_parent_path())
        fs::create_directories(file.parent_path(), failed);
    if (failed)
        return cannotWriteFile(file, failed.value());
    std::string temporary = file.string() + ".XXXXXX";
    FileDescriptor opened(mkstemp(temporary.data()));
    if (!opened.isOpen())
        return cannotWriteFile(file, errno);
    keepOwner(opened, file);
    int failure = writeThrough(opened, bytes, permissions);
    if (failure == 0 && name(temporary.c_str(), file.c_str()) != 0)
        failure = errno;
    unlink(temporary.c_str());
    if (failure != 0)
        return cannotWriteFile(file, failure);
    return {};
}

} // namespace

Result<void> writeNewFile(const fs::path& file, std::string_view bytes, fs::perms permissions)
{
    // Unlike rename, link takes no name that is taken.
    return writeBeside(
        file, bytes, permissions, [](const char* from, const char* to) { return link(from, to); });
}

Result<void> replaceFile(const fs::path& file, std::string_view bytes, fs::perms permissions)
{
    return writeBeside(
        file, bytes, permissions, [](const char* from, const char* to) { return std::rename(from, to); });
}

} // namespace core
