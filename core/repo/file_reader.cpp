// SPDX-License-Identifier: Apache-2.0
#include "core/repo/file_reader.h"

#include "core/base/file_descriptor.h"
#include "core/base/text.h"
#include "core/repo/repository.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace core {

namespace {

std::string reasonOf(int errorNumber)
{
    return std::generic_category().message(errorNumber);
}

Error cannotOpen(int errorNumber, const std::string& shown)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, shown + " does not exist"};
    case EACCES:
    case EPERM:
        return {ErrorCode::NotReadable, shown + " may not be read: permission denied",
            "ask its owner, or change its permissions"};
    case ELOOP:
        return {ErrorCode::NotReadable, shown + " is a symbolic link that leads in a circle"};
    case ENXIO: // opening a socket
        return {ErrorCode::NotReadable, shown + " is not a regular file but a socket or a device"};
    default:
        return {ErrorCode::NotReadable, shown + " cannot be opened: " + reasonOf(errorNumber)};
    }
}

std::string kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a FIFO";
    if (S_ISSOCK(mode))
        return "a socket";
    return "a device";
}

/// The size of what may be read.
Result<std::uint64_t> sizeBeforeReading(int file, const std::string& shown, std::uint64_t limit)
{
    struct stat status { };
    if (::fstat(file, &status) != 0)
        return tl::unexpected(cannotOpen(errno, shown));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotReadable, shown + " is not a regular file but " + kindOf(status.st_mode));
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > limit)
        return tl::unexpected(tooLarge(shown, size, limit));
    return size;
}

/// The size can be wrong (in /proc) or change meanwhile, so only the end of the file ends the reading.
Result<std::string> readToEnd(int file, const std::string& shown, std::uint64_t limit, std::size_t expected)
{
    // One byte more than there should be: the end is then met without making room again.
    std::string bytes(expected + 1, '\0');
    for (std::size_t had = 0;;) {
        constexpr std::size_t AtLeast = 4096;
        if (had == bytes.size())
            bytes.resize(had + std::max(AtLeast, had / 2));
        const ssize_t got = ::read(file, bytes.data() + had, bytes.size() - had);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::NotReadable, shown + " cannot be read: " + reasonOf(errno));
        had += static_cast<std::size_t>(got);
        if (got == 0) {
            bytes.resize(had);
            return bytes;
        }
        if (had > limit)
            return tl::unexpected(tooLarge(shown, had, limit));
    }
}

} // namespace

Error tooLarge(const std::string& shown, std::uint64_t size, std::uint64_t limit)
{
    std::string actual = formatByteCount(size);
    std::string allowed = formatByteCount(limit);
    if (actual == allowed) {
        actual = std::to_string(size) + " bytes";
        allowed = std::to_string(limit);
    }
    return {ErrorCode::TooLarge, shown + " is " + actual + ", larger than the limit of " + allowed};
}

Result<std::string> readRegularFile(
    const std::filesystem::path& path, const std::string& shown, std::uint64_t limit, LinkAtEnd link)
{
    limit = std::min(limit, LargestFile);
    // Without O_NONBLOCK, opening a FIFO would wait for somebody to write into it.
    const int flags =
        O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (link == LinkAtEnd::Refuse ? O_NOFOLLOW : 0);
    const FileDescriptor file(::open(path.c_str(), flags));
    if (file.number() < 0)
        return tl::unexpected(cannotOpen(errno, shown));
    const auto size = sizeBeforeReading(file.number(), shown, limit);
    if (!size)
        return tl::unexpected(size.error());
    return readToEnd(file.number(), shown, limit, static_cast<std::size_t>(*size));
}

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    if (path.native().find('\0') != std::string::npos)
        return fail(ErrorCode::BadInput, "a path cannot contain a zero byte");
    return readRegularFile(path, "'" + path.string() + "'", limit, LinkAtEnd::Follow);
}

} // namespace core
