// SPDX-License-Identifier: Apache-2.0
#include "app/cli/input.h"

#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/contract/examine.h"
#include "core/repo/repository.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

core::Result<std::string> readStream(int stream, const std::string& what, std::uint32_t limit)
{
    std::string bytes;
    std::array<char, 1U << 16U> block = {};
    while (true) {
        const ssize_t count = read(stream, block.data(), block.size());
        if (count == 0)
            return bytes;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return core::fail(
                core::ErrorCode::NotReadable, "cannot read " + what + ": " + std::strerror(errno));
        bytes.append(block.data(), static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return core::fail(core::ErrorCode::TooLarge,
                what + " is larger than the limit of " + core::formatByteCount(limit));
    }
}

/// What a shell hands over in place of a file's name. Any other FIFO may have nobody at its other end.
bool isOpenStream(const std::string& where)
{
    struct stat status = {};
    const bool isOfShell = where.starts_with("/dev/fd/") || where.starts_with("/proc/self/fd/");
    return isOfShell && stat(where.c_str(), &status) == 0 && S_ISFIFO(status.st_mode);
}

core::Result<std::string> readOpenStream(const std::string& where, std::uint32_t limit)
{
    const int opened = open(where.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened == -1)
        return core::fail(
            core::ErrorCode::NotReadable, "cannot read " + inQuotes(where) + ": " + std::strerror(errno));
    core::Result<std::string> bytes = readStream(opened, inQuotes(where), limit);
    close(opened);
    return bytes;
}

core::Result<std::string> readBytes(const std::string& where, std::uint32_t limit)
{
    if (where == "-")
        return readStream(STDIN_FILENO, "standard input", limit);
    return isOpenStream(where) ? readOpenStream(where, limit) : core::readFile(where, limit);
}

} // namespace

core::Result<std::shared_ptr<const core::SourceText>> readInput(const std::string& where, std::uint32_t limit)
{
    core::Result<std::string> bytes = readBytes(where, limit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::SourceText::make(std::move(*bytes), where);
}

core::Syntax syntaxOf(const core::SourceText& text)
{
    const std::optional<core::Language> language = core::examine(text.name(), text.bytes()).language;
    if (language == core::Language::GraphQl)
        return core::Syntax::GraphQl;
    return language == core::Language::Proto ? core::Syntax::Proto : core::Syntax::Detect;
}

} // namespace cli
