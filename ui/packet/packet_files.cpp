// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_files.h"

#include "core/base/digest.h"
#include "core/base/whole_file.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/verified_file.h"
#include "core/packet/trust/known_packets.h"
#include "ui/packet/evidence_field.h"
#include "ui/text.h"

namespace ui {

namespace {

namespace fs = std::filesystem;

/// No packet to be taken over is larger.
constexpr std::uint64_t LargestPacketFile = 64U << 20U;
constexpr std::uint64_t LargestEvidence = 1U << 30U;

/// "build/tests.xml" of a file below the root; nothing of where other files lie on this machine.
std::string nameBelow(const fs::path& root, const fs::path& file)
{
    const fs::path relative = file.lexically_relative(root);
    const bool isInside = !relative.empty() && *relative.begin() != "..";
    return (isInside ? relative : file.filename()).generic_string();
}

} // namespace

core::Result<core::Verification> verifySource(const fs::path& file, const std::string& id,
    const core::Repository* repository, const Surroundings& surroundings, const std::stop_token& stop)
{
    const auto sources = ownTrust(surroundings);
    if (!sources)
        return tl::unexpected(sources.error());
    const core::VerifyOptions options = verifyingNow(surroundings);
    if (!file.empty())
        return core::verifyFile(file, repository, *sources, options, stop);
    return core::findPacket(*repository, id, core::trustedRefBy(*repository, *sources))
        .map([&](const core::StoredPacket& packet) {
            return core::verifyPacket(packet, repository, *sources, options, stop);
        });
}

core::Result<core::ImportedPacket> importPacketFile(const fs::path& root, const fs::path& file)
{
    return core::readFile(file, LargestPacketFile)
        .and_then([](const std::string& bytes) { return core::readPacketFile(bytes); })
        .and_then([&](const core::StoredPacket& packet) { return core::importPacket(root, packet); });
}

core::Result<void> writePacketFile(const fs::path& file, const core::StoredPacket& packet)
{
    return core::packetFile(packet).and_then(
        [&](const std::string& bytes) { return core::replaceFile(file, bytes); });
}

core::Result<core::PacketEvidence> readEvidence(const fs::path& root, const fs::path& file)
{
    return core::readFile(file, LargestEvidence).map([&](const std::string& bytes) {
        return core::PacketEvidence {.kind = evidenceKindOf(fromPath(file)),
            .ref = nameBelow(root, file),
            .sha256 = core::sha256Hex(bytes)};
    });
}

bool isPacketFile(const fs::path& file)
{
    return file.extension() == ".packet";
}

} // namespace ui
