// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/packet_import.h"

#include "core/base/whole_file.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/form/packet_folder.h"

#include <algorithm>

namespace core {
namespace {

/// Nothing when there is no packet of that id here.
Result<std::optional<StoredPacket>> packetHere(const std::filesystem::path& root, const std::string& id)
{
    auto here = readStoredPacket(root, id);
    if (here)
        return std::optional(std::move(*here));
    if (here.error().code == ErrorCode::NotFound)
        return std::optional<StoredPacket> {};
    return tl::unexpected(here.error());
}

/// Whether it was added; one that another process just wrote is here already.
Result<bool> addSignoff(const std::filesystem::path& folder, const StoredSignoff& signoff)
{
    const auto written = writeNewFile(folder / "signoffs" / signoff.name, signoff.text);
    if (!written && written.error().code != ErrorCode::AlreadyExists)
        return tl::unexpected(written.error());
    return written.has_value();
}

} // namespace

Result<ImportedPacket> importPacket(const std::filesystem::path& root, const StoredPacket& received)
{
    const auto here = packetHere(root, received.id);
    if (!here)
        return tl::unexpected(here.error());
    const StoredPacket own = here->value_or(StoredPacket {.id = received.id, .bytes = received.bytes});
    const auto merged = mergedPackets(own, received);
    if (!merged)
        return tl::unexpected(merged.error());
    if (!*here)
        if (const auto written = writeUnsignedPacket(root, received.id, received.bytes); !written)
            return tl::unexpected(written.error());
    ImportedPacket imported {.id = received.id, .isNew = !*here};
    const std::filesystem::path folder = (root / packetPath(received.id)).parent_path();
    for (const StoredSignoff& each : merged->signoffs) {
        if (std::ranges::find(own.signoffs, each.name, &StoredSignoff::name) != own.signoffs.end())
            continue;
        const auto added = addSignoff(folder, each);
        if (!added)
            return tl::unexpected(added.error());
        if (*added)
            imported.added.push_back(each.name);
    }
    return imported;
}

} // namespace core
