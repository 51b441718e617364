// SPDX-License-Identifier: Apache-2.0
#include "core/impact/consumer_files.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace core {
namespace {

namespace fs = std::filesystem;

/// With its '/'; empty for the root itself.
std::string asFolder(const fs::path& relative)
{
    std::string folder = relative.generic_string();
    while (folder.ends_with('/'))
        folder.pop_back();
    return folder.empty() || folder == "." ? std::string() : folder + "/";
}

std::vector<FileEntry> filesBelow(const std::string& folder, std::vector<FileEntry> files)
{
    std::erase_if(files, [&](const FileEntry& each) { return !each.path.starts_with(folder); });
    for (FileEntry& each : files)
        each.path.erase(0, folder.size());
    return files;
}

Result<ConsumerFiles> filesOf(const std::string& where, const std::shared_ptr<const Repository>& repository,
    const Revision& revision, const std::string& folder)
{
    return repository->files(revision).map([&](std::vector<FileEntry>&& files) {
        return ConsumerFiles {where, filesBelow(folder, std::move(files)),
            [repository, revision, folder](
                const std::string& path) { return repository->read(revision, folder + path); }};
    });
}

/// The folder from the root of the repository; nothing when it lies outside.
std::optional<fs::path> within(const fs::path& root, const fs::path& folder)
{
    std::error_code unreadable;
    const fs::path relative =
        fs::weakly_canonical(folder, unreadable).lexically_relative(fs::weakly_canonical(root, unreadable));
    if (unreadable || relative.empty() || *relative.begin() == "..")
        return std::nullopt;
    return relative;
}

Result<ConsumerFiles> openOnDisk(const std::string& where, const fs::path& folder)
{
    std::error_code unreadable;
    if (!fs::is_directory(folder, unreadable))
        return fail(ErrorCode::NotFound, "the consumer's repository '" + where + "' is not here",
            "clone it beside the contracts, or correct its path in the settings");
    return Repository::open(folder).and_then([&](Repository&& opened) -> Result<ConsumerFiles> {
        const auto repository = std::make_shared<const Repository>(std::move(opened));
        const auto revision = repository->revision({});
        if (!revision)
            return tl::unexpected(revision.error());
        const fs::path inside =
            repository->isBare() ? fs::path() : within(repository->root(), folder).value_or(fs::path());
        return filesOf(where, repository, *revision, asFolder(inside));
    });
}

} // namespace

const FileEntry* ConsumerFiles::find(std::string_view path) const
{
    const auto found = std::ranges::lower_bound(files, path, {}, &FileEntry::path);
    return found != files.end() && found->path == path ? &*found : nullptr;
}

Result<ConsumerFiles> openConsumer(
    const std::string& where, const Repository& specification, const Revision& revision)
{
    const fs::path folder = specification.root() / where;
    if (const auto inside = within(specification.root(), folder)) {
        // Borrowed: the specification outlives what is made here.
        const std::shared_ptr<const Repository> borrowed(&specification, [](const Repository*) {});
        auto found = filesOf(where, borrowed, revision, asFolder(*inside));
        if (!found || !found->files.empty())
            return found;
    }
    return openOnDisk(where, folder);
}

} // namespace core
