// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "app/cli/wording.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

namespace fs = std::filesystem;

tl::unexpected<core::Error> cannotWrite(std::string_view what, int reason, std::string hint = {})
{
    std::string message("cannot write ");
    return core::fail(core::ErrorCode::NotWritable,
        message.append(what).append(": ").append(std::strerror(reason)), std::move(hint));
}

/// Those of the file that is replaced, else what any new file gets.
mode_t permissionsFor(const fs::path& file)
{
    struct stat status = {};
    if (stat(file.c_str(), &status) == 0)
        return status.st_mode & 07777;
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

int writeAndClose(int file, std::string_view bytes)
{
    const int written = writeAll(file, bytes);
    const int closed = close(file) == 0 ? 0 : errno;
    return written != 0 ? written : closed;
}

/// 0, or the errno of what went wrong; then the temporary file is gone again.
int replaceFile(const fs::path& file, std::string_view bytes)
{
    // Renaming would go past the write protection of the file itself.
    if (access(file.c_str(), W_OK) != 0 && errno != ENOENT)
        return errno;
    std::string temporary = file.string() + ".XXXXXX";
    const int opened = mkstemp(temporary.data());
    if (opened == -1)
        return errno;
    int failure = fchmod(opened, permissionsFor(file)) == 0 ? 0 : errno;
    const int written = writeAndClose(opened, bytes);
    failure = failure != 0 ? failure : written;
    if (failure == 0 && std::rename(temporary.c_str(), file.c_str()) != 0)
        failure = errno;
    if (failure != 0)
        unlink(temporary.c_str());
    return failure;
}

int writeToDevice(const fs::path& file, std::string_view bytes)
{
    const int opened = open(file.c_str(), O_WRONLY | O_CLOEXEC);
    return opened == -1 ? errno : writeAndClose(opened, bytes);
}

} // namespace

int writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

core::Result<void> writeOutput(const std::string& where, std::string_view bytes)
{
    if (where == "-") {
        const int failure = writeAll(STDOUT_FILENO, bytes);
        if (failure != 0)
            return cannotWrite("to standard output", failure);
        return {};
    }
    std::error_code unresolved;
    // A link keeps being one: what it leads to is replaced.
    fs::path file = fs::weakly_canonical(where, unresolved);
    if (unresolved)
        file = where;
    std::error_code ignored;
    if (fs::is_directory(file, ignored))
        return cannotWrite(inQuotes(where), EISDIR, "name a file in it");
    const bool special = fs::exists(file, ignored) && !fs::is_regular_file(file, ignored);
    const int failure = special ? writeToDevice(file, bytes) : replaceFile(file, bytes);
    if (failure == ENOENT || failure == ENOTDIR)
        return cannotWrite(inQuotes(where), failure, "make the folder first");
    if (failure != 0)
        return cannotWrite(inQuotes(where), failure);
    return {};
}

} // namespace cli
