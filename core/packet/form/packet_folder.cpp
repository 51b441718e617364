// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_folder.h"

#include "core/base/whole_file.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/text_form.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t MostSignoffs = 100;
constexpr std::size_t MostNamesInFolder = 1'000;
constexpr std::uint64_t LargestSignoff = 64U << 10U;
constexpr std::string_view SignoffsFolder = "signoffs/";
constexpr std::string_view SignatureEnd = ".sig";

/// The files of one packet, under their names from its folder.
struct PacketFiles {
    std::string shown; ///< what messages call the folder
    std::vector<std::string> names; ///< sorted
    std::function<Result<std::string>(const std::string& name, std::uint64_t limit)> read;
};

std::string folderOfPacket(std::string_view id)
{
    return std::string(PacketsFolder) + '/' + std::string(id);
}

tl::unexpected<Error> noLink(const std::string& shown)
{
    return fail(ErrorCode::NotReadable, "'" + shown + "' is no regular file or folder",
        "packets are read from the repository itself: put a file or folder of its own in its place");
}

tl::unexpected<Error> tooManyFiles(const std::string& shown)
{
    return fail(ErrorCode::TooLarge, "'" + shown + "' holds too many files for a packet",
        "remove what is no packet.json, no signature and no export");
}

tl::unexpected<Error> noSuchPacket(std::string_view id)
{
    return fail(ErrorCode::NotFound, "there is no packet '" + std::string(id) + "'",
        "'countersign packet show' lists the packets that are there");
}

Result<std::vector<StoredSignoff>> readSignatures(
    const PacketFiles& files, const std::function<bool(std::string_view)>& isWanted)
{
    std::vector<StoredSignoff> found;
    for (const std::string& name : files.names) {
        if (!name.ends_with(SignatureEnd) || !isWanted(name))
            continue;
        if (found.size() == MostSignoffs)
            return tooManyFiles(files.shown);
        auto text = files.read(name, LargestSignoff);
        if (!text)
            return tl::unexpected(text.error());
        found.push_back({name.substr(name.rfind('/') + 1), std::move(*text)});
    }
    return found;
}

Result<StoredPacket> gather(std::string id, const PacketFiles& files)
{
    const auto isSignoff = [](std::string_view name) { return name.starts_with(SignoffsFolder); };
    auto bytes = files.read(std::string(PacketFileName), LargestPacket);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto signoffs = readSignatures(files, isSignoff);
    if (!signoffs)
        return tl::unexpected(signoffs.error());
    auto seals = readSignatures(files, std::not_fn(isSignoff));
    if (!seals)
        return tl::unexpected(seals.error());
    return StoredPacket {std::move(id), std::move(*bytes), std::move(*signoffs), std::move(*seals)};
}

/// Of a folder that may be missing; a link among them, and what is neither file nor folder, is an Error.
Result<void> addNames(const fs::path& folder, const std::string& prefix, PacketFiles& files)
{
    std::error_code failed;
    fs::directory_iterator entry(folder, failed);
    if (failed == std::errc::no_such_file_or_directory)
        return {};
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        const fs::file_type type = entry->symlink_status(failed).type();
        const std::string name = prefix + entry->path().filename().string();
        if (type != fs::file_type::regular && type != fs::file_type::directory)
            return noLink(files.shown + '/' + name);
        if (files.names.size() == MostNamesInFolder)
            return tooManyFiles(files.shown);
        if (type == fs::file_type::regular)
            files.names.push_back(name);
    }
    if (failed)
        return fail(
            ErrorCode::NotReadable, "'" + folder.string() + "' cannot be listed: " + failed.message());
    return {};
}

Result<PacketFiles> filesOfFolder(const fs::path& folder, std::string shown)
{
    PacketFiles files {std::move(shown), {}, {}};
    files.read = [folder](
                     const std::string& name, std::uint64_t limit) { return readFile(folder / name, limit); };
    const fs::path signoffs = folder / SignoffsFolder.substr(0, SignoffsFolder.size() - 1);
    auto listed = addNames(folder, "", files);
    if (listed && fs::is_directory(fs::symlink_status(signoffs)))
        listed = addNames(signoffs, std::string(SignoffsFolder), files);
    if (!listed)
        return tl::unexpected(listed.error());
    std::ranges::sort(files.names);
    return files;
}

/// Nothing on the way from the root down to a path may be a link.
Result<void> refuseLinks(const fs::path& root, std::string_view path)
{
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = path.find('/', end + 1);
        const std::string part(path.substr(0, end));
        std::error_code failed;
        const fs::file_status status = fs::symlink_status(root / part, failed);
        if (fs::exists(status) && !fs::is_directory(status))
            return noLink(part);
    }
    return {};
}

} // namespace

bool isPacketId(std::string_view id)
{
    return hasForm(id, TextForm::Id);
}

std::string packetPath(std::string_view id)
{
    return folderOfPacket(id) + '/' + std::string(PacketFileName);
}

std::vector<std::string> packetIds(const RevisionFiles& files)
{
    const std::string prefix = std::string(PacketsFolder) + '/';
    std::vector<std::string> ids;
    for (const FileEntry& file : files.files()) {
        if (!file.path.starts_with(prefix) || !file.path.ends_with(PacketFileName))
            continue;
        const std::string id =
            file.path.substr(prefix.size(), file.path.find('/', prefix.size()) - prefix.size());
        if (isPacketId(id) && file.path == packetPath(id))
            ids.push_back(id);
    }
    return ids;
}

Result<StoredPacket> readStoredPacket(const RevisionFiles& files, std::string_view id)
{
    const std::string folder = folderOfPacket(id) + '/';
    if (!isPacketId(id) || !files.find(packetPath(id)))
        return noSuchPacket(id);
    PacketFiles own {folderOfPacket(id), {}, {}};
    own.read = [&files, folder](
                   const std::string& name, std::uint64_t limit) { return files.read(folder + name, limit); };
    for (const FileEntry& file : files.files()) {
        if (!file.path.starts_with(folder))
            continue;
        if (file.kind != FileKind::Regular)
            return noLink(file.path);
        if (own.names.size() == MostNamesInFolder)
            return tooManyFiles(own.shown);
        own.names.push_back(file.path.substr(folder.size()));
    }
    return gather(std::string(id), own);
}

Result<std::vector<std::string>> packetIds(const fs::path& root)
{
    if (auto refused = refuseLinks(root, PacketsFolder); !refused)
        return tl::unexpected(refused.error());
    std::vector<std::string> ids;
    std::error_code failed;
    for (fs::directory_iterator entry(root / PacketsFolder, failed);
         !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        std::string id = entry->path().filename().string();
        std::error_code missing;
        if (isPacketId(id) && fs::exists(fs::symlink_status(root / packetPath(id), missing)))
            ids.push_back(std::move(id));
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return fail(ErrorCode::NotReadable,
            "'" + std::string(PacketsFolder) + "' cannot be listed: " + failed.message());
    std::ranges::sort(ids);
    return ids;
}

Result<StoredPacket> readStoredPacket(const fs::path& root, std::string_view id)
{
    std::error_code missing;
    if (!isPacketId(id) || !fs::exists(fs::symlink_status(root / packetPath(id), missing)))
        return noSuchPacket(id);
    return refuseLinks(root, folderOfPacket(id))
        .and_then([&] { return filesOfFolder(root / folderOfPacket(id), folderOfPacket(id)); })
        .and_then([&](const PacketFiles& files) { return gather(std::string(id), files); });
}

Result<StoredPacket> readPacketFolder(const fs::path& folder)
{
    // A slash behind its name would have the link followed.
    std::error_code failed;
    if (fs::is_symlink(folder.has_filename() ? folder : folder.parent_path(), failed))
        return noLink(folder.string());
    return filesOfFolder(folder, folder.string()).and_then([](const PacketFiles& files) {
        return gather({}, files);
    });
}

Result<void> writeUnsignedPacket(const fs::path& root, std::string_view id, const std::string& bytes)
{
    if (auto refused = refuseLinks(root, folderOfPacket(id)); !refused)
        return refused;
    const auto there = readStoredPacket(root, id);
    if (!there && there.error().code == ErrorCode::NotFound)
        return writeNewFile(root / packetPath(id), bytes);
    if (!there)
        return tl::unexpected(there.error());
    if (there->bytes == bytes)
        return {};
    if (!there->signoffs.empty())
        return fail(ErrorCode::AlreadyExists,
            "the packet '" + std::string(id) + "' is signed and stays as it is",
            "draw up a new packet that takes its place");
    return replaceFile(root / packetPath(id), bytes);
}

} // namespace core
