// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packet_source.h"

#include "app/cli/wording.h"
#include "core/packet/export/rendering.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/repo/repository.h"

namespace cli {

namespace {

namespace fs = std::filesystem;

core::Result<core::StoredPacket> packetInFolder(const fs::path& folder)
{
    auto stored = core::readPacketFolder(folder);
    if (!stored)
        return stored;
    return core::readPacket(stored->bytes).map([&](const core::Packet& packet) {
        stored->id = packet.id;
        return std::move(*stored);
    });
}

core::Result<core::StoredPacket> packetInFile(const std::string& file)
{
    return core::readFile(file, LargestPacketSource)
        .and_then([](const std::string& bytes) { return core::readRendering(bytes); })
        .and_then([&](core::Rendering read) -> core::Result<core::StoredPacket> {
            if (read.state == core::RenderingState::Differs)
                return core::fail(core::ErrorCode::Damaged,
                    inQuotes(file) + " was changed: its words do not follow from the packet in it",
                    "ask for the packet itself, or for the file as it was made");
            return std::move(read.packet);
        });
}

} // namespace

core::Result<fs::path> workingTree(const std::string& folder)
{
    return core::Repository::open(folder.empty() ? "." : folder)
        .and_then([](const core::Repository& repository) -> core::Result<fs::path> {
            if (repository.isBare())
                return core::fail(core::ErrorCode::NotWritable, "a bare repository has no working tree",
                    "run it in a clone");
            return repository.root();
        });
}

core::Result<core::StoredPacket> packetNamed(const std::string& name, const std::string& folder)
{
    std::error_code ignored;
    if (!core::isPacketId(name))
        return fs::is_directory(name, ignored) ? packetInFolder(name) : packetInFile(name);
    auto stored = workingTree(folder).and_then(
        [&](const fs::path& root) { return core::readStoredPacket(root, name); });
    // A file of the name must never stand in for a packet that is there.
    const bool isMissing = !stored && stored.error().code == core::ErrorCode::NotFound;
    return isMissing && fs::is_regular_file(name, ignored) ? packetInFile(name) : stored;
}

} // namespace cli
