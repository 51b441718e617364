// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/packet_file.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/packet/export/carried_signoff.h"
#include "core/packet/export/stored_zip.h"
#include "core/packet/form/packet_json.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view PacketName = "packet.json";
constexpr std::string_view SignoffFolder = "signoffs/";
constexpr std::string_view MakeItAgain = "have it made again with `countersign packet export ID --as packet`";

tl::unexpected<Error> foreignPart(const std::string& path)
{
    return fail(ErrorCode::Damaged, "the packet file holds '" + path + "', which is no part of a packet",
        std::string(MakeItAgain));
}

std::string describedPacket(const StoredPacket& packet)
{
    return "'" + packet.id + "' (SHA-256 " + sha256Hex(packet.bytes).substr(0, 12) + "…)";
}

} // namespace

Result<std::string> packetFile(const StoredPacket& packet)
{
    const auto signoffs = carriedSignoffs(packet.signoffs);
    if (!signoffs)
        return tl::unexpected(signoffs.error());
    std::vector<ZippedFile> files {{std::string(PacketName), packet.bytes}};
    for (const StoredSignoff& each : *signoffs)
        files.push_back({std::string(SignoffFolder) + each.name, each.text});
    return zipped(files);
}

Result<StoredPacket> readPacketFile(std::string_view bytes)
{
    auto files = unzipped(bytes);
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty() || files->front().path != PacketName)
        return fail(ErrorCode::Damaged, "the packet file holds no packet.json", std::string(MakeItAgain));
    StoredPacket packet {.bytes = std::move(files->front().bytes)};
    const auto read = readPacket(packet.bytes);
    if (!read)
        return tl::unexpected(read.error());
    packet.id = read->id;
    for (std::size_t each = 1; each < files->size(); ++each) {
        ZippedFile& file = (*files)[each];
        if (!file.path.starts_with(SignoffFolder))
            return foreignPart(file.path);
        packet.signoffs.push_back({file.path.substr(SignoffFolder.size()), std::move(file.bytes)});
    }
    const auto signoffs = carriedSignoffs(packet.signoffs);
    if (!signoffs)
        return fail(ErrorCode::Damaged, signoffs.error().message, signoffs.error().hint);
    if (*signoffs != packet.signoffs)
        return fail(ErrorCode::Damaged, "the sign-offs in the packet file are not as Countersign writes them",
            std::string(MakeItAgain));
    return packet;
}

Result<StoredPacket> mergedPackets(const StoredPacket& own, const StoredPacket& other)
{
    if (own.bytes != other.bytes)
        return fail(ErrorCode::BadInput,
            "the file holds another packet: " + describedPacket(other) + ", not " + describedPacket(own),
            "sign-offs count for the very packet they were made over; ask for one of this packet");
    StoredPacket merged = own;
    for (const StoredSignoff& each : other.signoffs)
        if (std::ranges::find(own.signoffs, each.name, &StoredSignoff::name) == own.signoffs.end())
            merged.signoffs.push_back(each);
    std::ranges::sort(merged.signoffs, {}, &StoredSignoff::name);
    return merged;
}

} // namespace core
