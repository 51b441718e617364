// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/stored_zip.h"

#include "core/base/text.h"
#include "core/packet/export/crc32.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace core {
namespace {

constexpr std::uint32_t LocalMagic = 0x04034b50;
constexpr std::uint32_t CentralMagic = 0x02014b50;
constexpr std::uint32_t EndMagic = 0x06054b50;
constexpr std::uint16_t VersionNeeded = 10;
constexpr std::uint16_t MadeByUnix = 0x0314;
constexpr std::uint16_t NamesAreUtf8 = 0x0800;
constexpr std::uint16_t IsEncrypted = 0x0001;
constexpr std::uint16_t FirstDay = 0x0021; ///< 1980-01-01, the first that a zip file can say
constexpr std::uint32_t PlainFile = 0100644U << 16U;
constexpr std::uint32_t FileTypeMask = 0170000U << 16U;
constexpr std::uint32_t PlainFileType = 0100000U << 16U;
constexpr std::size_t LocalSize = 30;
constexpr std::size_t CentralSize = 46;
constexpr std::size_t EndSize = 22;
constexpr std::size_t LongestPath = 512;

/// Numbers as zip files write them, least significant byte first.
class ZipWriter {
public:
    ZipWriter& two(std::uint32_t value)
    {
        m_bytes += static_cast<char>(value & 0xFFU);
        m_bytes += static_cast<char>(value >> 8U & 0xFFU);
        return *this;
    }
    ZipWriter& four(std::uint32_t value) { return two(value & 0xFFFFU).two(value >> 16U); }
    ZipWriter& text(std::string_view text)
    {
        m_bytes += text;
        return *this;
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

std::uint32_t zipNumber(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t each = count; each > 0; --each)
        value = value << 8U | static_cast<unsigned char>(bytes[at + each - 1]);
    return value;
}

/// What both headers of a file say of it.
void describeZipped(ZipWriter& out, const ZippedFile& file)
{
    const auto size = static_cast<std::uint32_t>(file.bytes.size());
    out.two(VersionNeeded).two(NamesAreUtf8).two(0).two(0).two(FirstDay);
    out.four(crc32(file.bytes)).four(size).four(size);
    out.two(static_cast<std::uint32_t>(file.path.size())).two(0);
}

tl::unexpected<Error> refusedZip(std::string why)
{
    return fail(ErrorCode::Damaged, "the packet file is not as Countersign writes it: " + std::move(why),
        "have it made again with `countersign packet export ID --as packet`");
}

/// One file as the directory at the end tells of it.
struct ZipEntry {
    std::uint32_t flags = 0;
    std::uint32_t method = 0;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t attributes = 0;
    std::uint32_t offset = 0;
    std::string path = {};
};

/// Why the entry is refused; empty when it is not.
std::string troubleOf(const ZipEntry& entry)
{
    const std::string name = "'" + entry.path + "' ";
    if (!isPathInside(entry.path))
        return name + "does not name a file inside of the packet";
    if ((entry.flags & IsEncrypted) != 0)
        return name + "is encrypted";
    if (entry.method != 0)
        return name + "is compressed";
    if ((entry.attributes & FileTypeMask) != PlainFileType)
        return name + "is a link or no file at all";
    return {};
}

class ZipReader {
public:
    explicit ZipReader(std::string_view archive)
        : m_archive(archive)
    {
    }

    Result<std::vector<ZippedFile>> files()
    {
        if (m_archive.size() < EndSize || zipNumber(m_archive, m_archive.size() - EndSize, 4) != EndMagic)
            return refusedZip("it does not end where a zip file ends");
        const std::size_t end = m_archive.size() - EndSize;
        const std::uint32_t count = zipNumber(m_archive, end + 10, 2);
        m_at = zipNumber(m_archive, end + 16, 4);
        if (count > MostZippedFiles || m_at > end)
            return refusedZip("its directory names " + std::to_string(count) + " files");
        std::vector<ZippedFile> files;
        for (std::uint32_t each = 0; each < count; ++each) {
            auto file = next();
            if (!file)
                return tl::unexpected(file.error());
            files.push_back(std::move(*file));
        }
        return files;
    }

private:
    Result<ZippedFile> next()
    {
        const auto entry = nextEntry();
        if (!entry)
            return tl::unexpected(entry.error());
        if (const std::string trouble = troubleOf(*entry); !trouble.empty())
            return refusedZip(trouble);
        if (!m_seen.insert(entry->path).second)
            return refusedZip("'" + entry->path + "' is there twice");
        const std::size_t begin = std::size_t {entry->offset} + LocalSize + entry->path.size();
        if (begin > m_archive.size() || entry->size > m_archive.size() - begin)
            return refusedZip("'" + entry->path + "' is cut off");
        // Files that share their bytes would unpack to many times what was read.
        m_total += entry->size;
        if (m_total > m_archive.size())
            return refusedZip("its files overlap");
        const std::string_view bytes = m_archive.substr(begin, entry->size);
        if (crc32(bytes) != entry->crc)
            return refusedZip("'" + entry->path + "' does not have its checksum");
        return ZippedFile {entry->path, std::string(bytes)};
    }

    Result<ZipEntry> nextEntry()
    {
        if (m_archive.size() - m_at < CentralSize || zipNumber(m_archive, m_at, 4) != CentralMagic)
            return refusedZip("its directory is damaged");
        const std::size_t length = zipNumber(m_archive, m_at + 28, 2);
        if (length > LongestPath || m_archive.size() - m_at - CentralSize < length)
            return refusedZip("its directory is damaged");
        ZipEntry entry {
            .flags = zipNumber(m_archive, m_at + 8, 2),
            .method = zipNumber(m_archive, m_at + 10, 2),
            .crc = zipNumber(m_archive, m_at + 16, 4),
            .size = zipNumber(m_archive, m_at + 24, 4),
            .attributes = zipNumber(m_archive, m_at + 38, 4),
            .offset = zipNumber(m_archive, m_at + 42, 4),
            .path = std::string(m_archive.substr(m_at + CentralSize, length)),
        };
        m_at += CentralSize + length;
        return entry;
    }

    std::string_view m_archive;
    std::size_t m_at = 0; ///< in the directory
    std::size_t m_total = 0; ///< of what was unpacked
    std::set<std::string> m_seen;
};

} // namespace

bool isPathInside(std::string_view path)
{
    constexpr std::string_view Refused("\\:\0", 3);
    if (path.empty() || path.size() > LongestPath || firstInvalidUtf8(path)
        || path.find_first_of(Refused) != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

std::string zipped(std::span<const ZippedFile> files)
{
    ZipWriter out;
    ZipWriter directory;
    for (const ZippedFile& file : files) {
        directory.four(CentralMagic).two(MadeByUnix);
        describeZipped(directory, file);
        directory.two(0).two(0).two(0).four(PlainFile).four(out.size()).text(file.path);
        out.four(LocalMagic);
        describeZipped(out, file);
        out.text(file.path).text(file.bytes);
    }
    const std::uint32_t begin = out.size();
    const std::uint32_t size = directory.size();
    const auto count = static_cast<std::uint32_t>(files.size());
    out.text(directory.take()).four(EndMagic).two(0).two(0).two(count).two(count);
    out.four(size).four(begin).two(0);
    return out.take();
}

Result<std::vector<ZippedFile>> unzipped(std::string_view archive)
{
    if (archive.size() > LargestZip)
        return fail(ErrorCode::TooLarge,
            "the packet file has " + formatByteCount(archive.size()) + "; at most "
                + formatByteCount(LargestZip) + " are read");
    auto files = ZipReader(archive).files();
    // One spelling for each content: whatever was not looked at above cannot differ either.
    if (files && zipped(*files) != archive)
        return refusedZip("there are bytes in it that belong to none of its files");
    return files;
}

} // namespace core
