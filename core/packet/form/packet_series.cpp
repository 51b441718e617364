// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_series.h"

#include "core/base/digest.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

namespace fs = std::filesystem;

struct SeriesPacket {
    StoredPacket stored;
    Packet packet;
};

/// Those of the review. What cannot be read counts as one of them when its name says so.
Result<std::vector<SeriesPacket>> packetsOf(std::string_view review, const fs::path& root)
{
    const auto ids = packetIds(root);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<SeriesPacket> series;
    for (const std::string& id : *ids) {
        auto stored = readStoredPacket(root, id);
        auto packet = stored ? readPacket(stored->bytes) : tl::unexpected(stored.error());
        if (packet && packet->review == review)
            series.push_back({std::move(*stored), std::move(*packet)});
        else if (!packet && id.starts_with(packetSlug(review, {})))
            return fail(packet.error().code,
                "the packet '" + id + "' cannot be read: " + packet.error().message,
                "bring it back from git, or remove its folder");
    }
    return series;
}

/// The one that no other takes the place of; of several the one drawn up last.
const SeriesPacket* newestOf(const std::vector<SeriesPacket>& series)
{
    std::set<std::string_view> superseded;
    for (const SeriesPacket& each : series)
        if (each.packet.supersedes)
            superseded.insert(each.packet.supersedes->sha256);
    const SeriesPacket* newest = nullptr;
    for (const SeriesPacket& each : series)
        if (!superseded.contains(sha256Hex(each.stored.bytes))
            && (newest == nullptr || each.packet.createdAt >= newest->packet.createdAt))
            newest = &each;
    return newest;
}

/// But for what placing itself gives it, and for commits: the one that carries the sign-offs moves the
/// candidate, and what is compared is said by the blobs of both sides, what is believed by the policy's hash.
bool saysTheSame(Packet one, const Packet& other)
{
    one.id = other.id;
    one.createdAt = other.createdAt;
    one.supersedes = other.supersedes;
    one.candidate.commit = other.candidate.commit;
    one.policy.commit = other.policy.commit;
    one.asOf = other.asOf;
    return packetJson(one) == packetJson(other);
}

std::string freeId(const std::string& slug, const fs::path& root)
{
    std::error_code ignored;
    std::string id = slug;
    for (int number = 2; fs::exists(fs::symlink_status((root / packetPath(id)).parent_path(), ignored));
         ++number)
        id = slug + "-" + std::to_string(number);
    return id;
}

bool isOfSlug(const std::string& id, const std::string& slug)
{
    return id == slug
        || (id.starts_with(slug + "-")
            && std::all_of(id.begin() + static_cast<std::ptrdiff_t>(slug.size()) + 1, id.end(),
                [](char c) { return c >= '0' && c <= '9'; }));
}

/// By its commit, or by its version: a squash takes the one and leaves the other.
bool isBaselineOf(const Packet& earlier, const Packet& packet)
{
    const std::string& version = earlier.candidate.proposedVersion;
    const std::string& tag = packet.baseline.tag;
    return earlier.candidate.commit == packet.baseline.commit
        || (!version.empty() && (tag == version || tag == "v" + version));
}

} // namespace

std::string packetSlug(std::string_view review, std::string_view version)
{
    std::string slug(review);
    const std::string suffix = version.empty() ? std::string() : "-" + std::string(version);
    if (!slug.ends_with(suffix))
        slug += suffix;
    for (char& c : slug) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
        c = isPlain ? c : '-';
    }
    const std::size_t begin = slug.find_first_not_of("-.");
    return begin == std::string::npos ? "packet" : slug.substr(begin, LongestPacketId - 8);
}

Result<PacketPlacing> placePacket(Packet packet, const fs::path& root)
{
    const auto series = packetsOf(packet.review, root);
    if (!series)
        return tl::unexpected(series.error());
    const std::string slug = packetSlug(packet.review, packet.candidate.proposedVersion);
    const SeriesPacket* const newest = newestOf(*series);
    PacketPlacing placing {std::move(packet)};
    if (newest != nullptr && saysTheSame(placing.packet, newest->packet))
        return PacketPlacing {newest->packet, {}, true};
    const bool isSigned = newest != nullptr && !newest->stored.signoffs.empty();
    if (isSigned) {
        placing.packet.supersedes = PacketReference {newest->stored.id, sha256Hex(newest->stored.bytes)};
        for (const StoredSignoff& each : newest->stored.signoffs)
            placing.lostSignoffs.push_back(each.name);
    } else if (newest != nullptr) {
        placing.packet.supersedes = newest->packet.supersedes;
    }
    const bool givesWay = newest != nullptr && !isSigned && isOfSlug(newest->stored.id, slug);
    placing.packet.id = givesWay ? newest->stored.id : freeId(slug, root);
    return placing;
}

Result<StoredPacket> newestPacket(std::string_view review, const fs::path& root)
{
    return packetsOf(review, root).map([](const std::vector<SeriesPacket>& series) {
        const SeriesPacket* const newest = newestOf(series);
        return newest == nullptr ? StoredPacket() : newest->stored;
    });
}

std::optional<Packet> packetOfBaseline(const Packet& packet, const fs::path& root)
{
    std::optional<Packet> found;
    for (const std::string& id : packetIds(root).value_or(std::vector<std::string>())) {
        auto earlier = readStoredPacket(root, id).and_then(
            [](const StoredPacket& stored) { return readPacket(stored.bytes); });
        if (earlier && isBaselineOf(*earlier, packet) && (!found || earlier->createdAt > found->createdAt))
            found = std::move(*earlier);
    }
    return found;
}

} // namespace core
