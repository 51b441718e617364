// SPDX-License-Identifier: Apache-2.0
#include "core/base/overwritten_file.h"

#include "core/base/file_writing.h"
#include "core/base/whole_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace core {

namespace {

namespace fs = std::filesystem;

/// As many as crashes may have left.
constexpr int MostCopies = 100;

/// Its path, under a name that nothing else has.
Result<fs::path> writeCopy(const fs::path& file, std::string_view bytes)
{
    for (int number = 1;; ++number) {
        fs::path copy = file.string() + ".saving" + std::to_string(number);
        const auto written = writeNewFile(copy, bytes, ReadableByOwner);
        if (written)
            return copy;
        if (written.error().code != ErrorCode::AlreadyExists || number == MostCopies)
            return tl::unexpected(written.error());
    }
}

struct Writing {
    int failure = 0; ///< the errno of what went wrong
    bool isHalfDone = false; ///< neither what was there before nor all of what was to come
};

/// Room is made for all of it first.
Writing writeInto(const fs::path& file, std::string_view bytes)
{
    FileDescriptor opened(open(file.c_str(), O_WRONLY | O_CLOEXEC));
    struct stat before { };
    if (!opened.isOpen() || fstat(opened.number(), &before) != 0)
        return {errno};
    const auto size = static_cast<off_t>(bytes.size());
    const int lacking = size > before.st_size ? posix_fallocate(opened.number(), 0, size) : 0;
    if (lacking != 0) {
        std::ignore = ftruncate(opened.number(), before.st_size);
        return {lacking};
    }
    if (const int failure = writeAll(opened, bytes); failure != 0)
        return {failure, true};
    const bool isKept = ftruncate(opened.number(), size) == 0 && fsync(opened.number()) == 0;
    return isKept && opened.close() ? Writing() : Writing {errno, true};
}

} // namespace

Result<void> overwriteFile(const fs::path& file, std::string_view bytes)
{
    const auto copy = writeCopy(file, bytes);
    if (!copy)
        return tl::unexpected(copy.error());
    const Writing writing = writeInto(file, bytes);
    if (!writing.isHalfDone)
        unlink(copy->c_str());
    if (writing.failure == 0)
        return {};
    auto failed = cannotWriteFile(file, writing.failure);
    if (writing.isHalfDone)
        failed.value().hint = "only a part of it was written; all of it lies in " + copy->string();
    return failed;
}

} // namespace core
