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

/// Another process may have written one since it was looked for.
Result<void> addSignoff(
    const std::filesystem::path& folder, const StoredSignoff& signoff, ImportedPacket& imported)
{
    const auto written = writeNewFile(folder / "signoffs" / signoff.name, signoff.text);
    if (!written && written.error().code != ErrorCode::AlreadyExists)
        return written;
    (written ? imported.added : imported.passedOver).push_back(signoff.name);
    return {};
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
    for (const StoredSignoff& each : received.signoffs)
        if (const auto found = std::ranges::find(merged->signoffs, each.name, &StoredSignoff::name);
            *found != each)
            imported.passedOver.push_back(each.name);
    for (const StoredSignoff& each : merged->signoffs) {
        if (std::ranges::find(own.signoffs, each.name, &StoredSignoff::name) != own.signoffs.end())
            continue;
        if (const auto added = addSignoff(folder, each, imported); !added)
            return tl::unexpected(added.error());
    }
    return imported;
}

} // namespace core
