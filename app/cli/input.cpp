// SPDX-License-Identifier: Apache-2.0
#include "app/cli/input.h"

#include "core/base/text.h"
#include "core/repo/repository.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cli {

namespace {

core::Result<std::string> readStandardInput(std::uint32_t limit)
{
    std::string bytes;
    std::array<char, 1U << 16U> block = {};
    while (true) {
        const ssize_t count = read(STDIN_FILENO, block.data(), block.size());
        if (count == 0)
            return bytes;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return core::fail(core::ErrorCode::NotReadable,
                std::string("cannot read standard input: ") + std::strerror(errno));
        bytes.append(block.data(), static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return core::fail(core::ErrorCode::TooLarge,
                "standard input is larger than the limit of " + core::formatByteCount(limit));
    }
}

} // namespace

core::Result<std::shared_ptr<const core::SourceText>> readInput(const std::string& where, std::uint32_t limit)
{
    core::Result<std::string> bytes = where == "-" ? readStandardInput(limit) : core::readFile(where, limit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::SourceText::make(std::move(*bytes), where);
}

} // namespace cli
