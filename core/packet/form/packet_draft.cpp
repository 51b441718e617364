// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_draft.h"

#include "core/base/digest.h"
#include "core/base/moment.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/public_remote.h"
#include "core/packet/form/uncommitted.h"

namespace core {

Result<void> refuseUncommitted(const Repository& repository, const Check& check)
{
    const auto files = uncommittedFiles(repository, check);
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty() && !check.candidate.revision.isWorkingTree())
        return {};
    if (files->empty())
        return fail(ErrorCode::BadInput, "the candidate is no commit",
            "open the review again with --candidate and a commit");
    std::string names;
    for (const std::string& file : *files)
        names += (names.empty() ? "'" : ", '") + file + "'";
    const bool isOne = files->size() == 1;
    return fail(ErrorCode::BadInput,
        std::to_string(files->size()) + (isOne ? " file differs" : " files differ")
            + " from the commit: " + names,
        std::string("what is signed is what is committed: commit ") + (isOne ? "it" : "them")
            + ", or put back what the commit has");
}

PacketFrame packetFrame(const Repository& repository, const Check& check, const DrawingUp& by)
{
    PacketFrame frame;
    frame.createdAt = isoMoment(by.now);
    frame.engine = by.engine;
    frame.repository.firstCommit = repository.firstCommit().value_or("");
    if (const auto remote = repository.setting("remote.origin.url", by.user); remote && *remote)
        frame.repository.remote = publicRemote(**remote);
    if (check.trusted)
        if (const auto settings = repository.read(check.trusted->revision, SettingsPath))
            frame.policySha256 = sha256Hex(*settings);
    return frame;
}

Result<StoredPacket> writeDrawnPacket(const std::filesystem::path& root, const PacketPlacing& placing)
{
    const std::string bytes = packetJson(placing.packet);
    // What cannot be read back must not be believed to be drawn up.
    if (const auto read = readPacket(bytes); !read)
        return tl::unexpected(read.error());
    if (!placing.isThere)
        if (const auto written = writeUnsignedPacket(root, placing.packet.id, bytes); !written)
            return tl::unexpected(written.error());
    return readStoredPacket(root, placing.packet.id);
}

} // namespace core
