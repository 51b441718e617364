// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/verified_file.h"

#include "core/packet/export/ssh_seal.h"
#include "core/packet/form/packet_folder.h"

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t LargestRendering = 256U << 20U;
constexpr std::uint64_t LargestSeal = 64U << 10U;

/// The sign-offs of a packet.json lie beside it.
bool isInPacketFolder(const fs::path& file)
{
    std::error_code error;
    return file.filename() == PacketFileName && fs::is_directory(file.parent_path() / "signoffs", error);
}

Result<RenderedFile> readRenderedFile(const fs::path& file)
{
    auto bytes = readFile(file, LargestRendering);
    if (!bytes)
        return tl::unexpected(bytes.error());
    RenderedFile rendered {std::move(*bytes), {}};
    if (auto seal = readFile(sealPath(file), LargestSeal))
        rendered.seal = std::move(*seal);
    else if (seal.error().code != ErrorCode::NotFound)
        return tl::unexpected(seal.error());
    return rendered;
}

} // namespace

Result<Verification> verifyFile(const fs::path& file, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop)
{
    std::error_code error;
    const bool isFolder = fs::is_directory(file, error);
    if (isFolder || isInPacketFolder(file))
        return readPacketFolder(isFolder ? file : fs::absolute(file).parent_path())
            .map([&](const StoredPacket& packet) {
                return verifyPacket(packet, repository, sources, options, stop);
            });
    return readRenderedFile(file).map([&](const RenderedFile& rendered) {
        return verifyRendering(rendered, repository, sources, options, stop);
    });
}

} // namespace core
