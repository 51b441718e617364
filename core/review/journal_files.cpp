// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal_files.h"

#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

constexpr int FolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr std::size_t MostNames = 10'000;
constexpr std::size_t ReadAtOnce = 1U << 16U;

enum class WhenMissing : std::uint8_t { Fail, Make };

/// A new name must be on the disk before what stands under it is worth anything.
Result<void> makeIn(const FileDescriptor& folder, const std::string& name, const std::string& shown)
{
    if (mkdirat(folder.number(), name.c_str(), 0777) == 0)
        fsync(folder.number());
    else if (errno != EEXIST)
        return systemError(ErrorCode::NotWritable, "cannot make the folder '" + shown + "'", errno);
    return {};
}

Result<FileDescriptor> walkTo(const std::filesystem::path& root, std::string_view path, WhenMissing missing)
{
    FileDescriptor folder(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError(ErrorCode::NotReadable, "cannot open the folder '" + root.string() + "'", errno);
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string name(path.substr(begin, end - begin));
        const std::string shown(path.substr(0, end));
        begin = end + 1;
        if (missing == WhenMissing::Make)
            if (auto made = makeIn(folder, name, shown); !made)
                return tl::unexpected(made.error());
        FileDescriptor next(openat(folder.number(), name.c_str(), FolderFlags));
        if (!next.isOpen())
            return systemError(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NotReadable,
                "cannot open the folder '" + shown + "'", errno);
        folder = std::move(next);
    }
    return folder;
}

Result<void> refuseSpecialFile(const FileDescriptor& file, const std::string& name)
{
    struct stat status = {};
    if (fstat(file.number(), &status) != 0)
        return systemError(ErrorCode::NotReadable, "cannot look at '" + name + "'", errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotReadable, "'" + name + "' is no regular file");
    return {};
}

Result<std::string> readAll(const FileDescriptor& file, const std::string& name, std::uint64_t limit)
{
    std::string text;
    while (text.size() <= limit) {
        const std::size_t before = text.size();
        text.resize(before + ReadAtOnce);
        const ssize_t got = read(file.number(), text.data() + before, ReadAtOnce);
        text.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got == 0)
            return text;
        if (got < 0 && errno != EINTR)
            return systemError(ErrorCode::NotReadable, "cannot read '" + name + "'", errno);
    }
    return fail(ErrorCode::TooLarge, "'" + name + "' is larger than " + formatByteCount(limit));
}

} // namespace

tl::unexpected<Error> systemError(ErrorCode code, std::string what, int reason)
{
    const bool isLink = reason == ELOOP || reason == ENOTDIR;
    return fail(code, what + ": " + (isLink ? "it is a symbolic link, or no folder" : std::strerror(reason)),
        isLink ? "put a folder or file of the repository itself in its place" : "");
}

Result<FileDescriptor> openFolder(const std::filesystem::path& root, std::string_view path)
{
    return walkTo(root, path, WhenMissing::Fail);
}

Result<FileDescriptor> makeFolder(const std::filesystem::path& root, std::string_view path)
{
    return walkTo(root, path, WhenMissing::Make);
}

Result<std::vector<std::string>> namesIn(const FileDescriptor& folder)
{
    const int own = openat(folder.number(), ".", FolderFlags);
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(own < 0 ? nullptr : fdopendir(own), closedir);
    if (!listing)
        return systemError(ErrorCode::NotReadable, "cannot list a folder of reviews", errno);
    std::vector<std::string> names;
    while (const dirent* entry = readdir(listing.get())) {
        if (names.size() == MostNames)
            return fail(ErrorCode::TooLarge, "a folder of reviews holds too many names");
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    }
    std::ranges::sort(names);
    return names;
}

Result<std::string> readFileIn(const FileDescriptor& folder, const std::string& name, std::uint64_t limit)
{
    const FileDescriptor file(
        openat(folder.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(ErrorCode::NotReadable, "cannot open '" + name + "'", errno);
    return refuseSpecialFile(file, name).and_then([&] { return readAll(file, name, limit); });
}

Result<FileDescriptor> openToAppend(const FileDescriptor& folder, const std::string& name)
{
    constexpr int Flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    FileDescriptor file(openat(folder.number(), name.c_str(), Flags, 0666));
    if (!file.isOpen())
        return systemError(ErrorCode::NotWritable, "cannot open '" + name + "' for writing", errno);
    return refuseSpecialFile(file, name).map([&] { return std::move(file); });
}

} // namespace core
