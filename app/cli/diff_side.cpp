// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_side.h"

#include "app/cli/input.h"
#include "app/cli/revision_path.h"
#include "app/cli/wording.h"
#include "core/base/date.h"

#include <filesystem>

namespace cli {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t LargestText = core::ReadLimits().bytes;

tl::unexpected<core::Error> nothingThere(const std::string& word)
{
    return core::fail(core::ErrorCode::NotFound, "there is no file or folder " + inQuotes(word),
        "a file of a revision is written REV:PATH");
}

core::Result<std::string> noSurroundings(const std::string& path)
{
    return core::fail(core::ErrorCode::NotReadable,
        path + " cannot be looked for: what comes through a pipe has no folder",
        "name the contract as a file or as REV:PATH");
}

/// The folder of a path in a repository, with its '/'.
std::string withSlash(std::string folder)
{
    while (folder.ends_with('/'))
        folder.pop_back();
    return folder.empty() || folder == "." ? std::string() : folder + "/";
}

} // namespace

/// Finds out what a word means.
class DiffSide::Opening {
public:
    Opening(const std::string& word, const std::string& repositoryFolder)
        : m_word(word)
        , m_repositoryFolder(repositoryFolder)
    {
        m_side.m_name = word;
    }

    core::Result<DiffSide> open()
    {
        std::error_code unreadable;
        const fs::file_status status = fs::status(m_word, unreadable);
        if (m_word == "/dev/null")
            return nothing();
        if (fs::is_directory(status))
            return folder();
        if (m_word == "-" || (fs::exists(status) && !fs::is_regular_file(status)))
            return stream();
        if (fs::exists(status))
            return file();
        return m_word.find(':') == std::string::npos ? nothingThere(m_word) : revision();
    }

private:
    core::Result<DiffSide> nothing();
    core::Result<DiffSide> stream();
    core::Result<DiffSide> file();
    core::Result<DiffSide> folder();
    core::Result<DiffSide> revision();
    core::Result<DiffSide> ofRevision(const std::string& path);
    core::Result<void> takeBytes();
    core::Result<void> openRepository(const fs::path& folder);
    /// The path from the root of the repository; nothing when it lies outside.
    std::optional<std::string> fromRoot(const fs::path& path) const;

    const std::string& m_word;
    const std::string& m_repositoryFolder;
    DiffSide m_side;
};

core::Result<DiffSide> DiffSide::Opening::nothing()
{
    m_side.m_kind = SideKind::Nothing;
    return std::move(m_side);
}

core::Result<void> DiffSide::Opening::takeBytes()
{
    return readInput(m_word, LargestText).map([&](std::shared_ptr<const core::SourceText>&& text) {
        m_side.m_text = std::move(text);
    });
}

core::Result<void> DiffSide::Opening::openRepository(const fs::path& folder)
{
    return core::Repository::open(folder)
        .and_then([&](core::Repository&& repository) {
            m_side.m_repository = std::make_shared<const core::Repository>(std::move(repository));
            return m_side.m_repository->revision({});
        })
        .map([&](core::Revision&& revision) { m_side.m_revision = std::move(revision); });
}

std::optional<std::string> DiffSide::Opening::fromRoot(const fs::path& path) const
{
    std::error_code unreadable;
    const fs::path whole = fs::canonical(path, unreadable);
    const fs::path root = fs::canonical(m_side.m_repository->root(), unreadable);
    const fs::path relative = whole.lexically_relative(root);
    if (unreadable || relative.empty() || *relative.begin() == "..")
        return std::nullopt;
    return relative == "." ? std::string() : relative.generic_string();
}

core::Result<DiffSide> DiffSide::Opening::stream()
{
    m_side.m_entry = m_word == "-" ? m_word : fs::path(m_word).filename().generic_string();
    m_side.m_shownEntry = m_word;
    return takeBytes().map([&] {
        m_side.m_syntax = syntaxOf(*m_side.m_text);
        return std::move(m_side);
    });
}

core::Result<DiffSide> DiffSide::Opening::file()
{
    // The file may be a link: what it refers to stands beside it as it is named, not beside what it leads to.
    const fs::path folder = fs::path(m_word).has_parent_path() ? fs::path(m_word).parent_path() : ".";
    const std::string name = fs::path(m_word).filename().generic_string();
    m_side.m_shownEntry = m_word;
    m_side.m_shownFolder = folder;
    m_side.m_entry = name;
    return takeBytes().and_then([&] { return openRepository(folder); }).map([&] {
        const auto place = fromRoot(folder);
        if (place)
            m_side.m_entry = withSlash(*place) + name;
        else
            m_side.m_repository.reset();
        return std::move(m_side);
    });
}

core::Result<DiffSide> DiffSide::Opening::folder()
{
    m_side.m_kind = SideKind::Folder;
    m_side.m_shownFolder = m_word;
    return openRepository(m_word).map([&] {
        m_side.m_folder = withSlash(fromRoot(m_word).value_or(std::string()));
        return std::move(m_side);
    });
}

core::Result<DiffSide> DiffSide::Opening::revision()
{
    // "v2.3.0:" is the whole of it.
    const std::string named = m_word.ends_with(':') ? m_word + "." : m_word;
    const auto place = parseRevisionPath(named);
    if (!place)
        return tl::unexpected(place.error());
    return core::Repository::open(m_repositoryFolder)
        .and_then([&](core::Repository&& repository) {
            m_side.m_repository = std::make_shared<const core::Repository>(std::move(repository));
            return m_side.m_repository->revision(place->revision);
        })
        .and_then([&](core::Revision&& revision) {
            m_side.m_revision = std::move(revision);
            return ofRevision(place->path);
        });
}

core::Result<DiffSide> DiffSide::Opening::ofRevision(const std::string& path)
{
    if (!m_side.m_revision.isWorkingTree())
        if (const auto commit = m_side.m_repository->commit(m_side.m_revision))
            m_side.m_date = core::dateOf(commit->time);
    const auto read = m_side.m_repository->read(m_side.m_revision, path, LargestText);
    if (read) {
        m_side.m_entry = path;
        return std::move(m_side);
    }
    const auto files = m_side.m_repository->files(m_side.m_revision);
    if (!files)
        return tl::unexpected(files.error());
    m_side.m_folder = withSlash(path);
    const auto isInside = [&](const core::FileEntry& each) { return each.path.starts_with(m_side.m_folder); };
    if (std::ranges::none_of(*files, isInside))
        return tl::unexpected(read.error());
    m_side.m_kind = SideKind::Folder;
    return std::move(m_side);
}

core::Result<DiffSide> DiffSide::open(const std::string& word, const std::string& repositoryFolder)
{
    return Opening(word, repositoryFolder).open();
}

core::ReadText DiffSide::reader() const
{
    return [*this](const std::string& path) -> core::Result<std::string> {
        if (m_text && path == m_entry)
            return std::string(m_text->bytes());
        if (!m_repository)
            return noSurroundings(shown(path));
        return m_repository->read(m_revision, path, LargestText).map_error([&](core::Error&& error) {
            error.message = replaced(error.message, path, shown(path));
            return std::move(error);
        });
    };
}

core::KnownDocument DiffSide::known() const
{
    return [text = m_text, entry = m_entry, syntax = m_syntax](
               const std::string& path, core::ReadOptions options) -> std::shared_ptr<const core::Document> {
        if (!text || path != entry)
            return nullptr;
        if (options.syntax == core::Syntax::Detect)
            options.syntax = syntax;
        return std::make_shared<const core::Document>(core::readDocument(text, options));
    };
}

std::string DiffSide::shown(const std::string& path) const
{
    if (path == m_entry && !m_shownEntry.empty())
        return m_shownEntry;
    if (!m_shownFolder)
        return path;
    const fs::path folder =
        m_kind == SideKind::Folder ? fs::path(m_folder + ".") : fs::path(m_entry).parent_path();
    const fs::path inside =
        fs::path(path).lexically_relative(folder.empty() ? "." : folder.lexically_normal());
    return (*m_shownFolder / inside).lexically_normal().generic_string();
}

core::Result<core::Discovery> DiffSide::contracts() const
{
    return core::discoverContracts(*m_repository, m_revision).map([&](core::Discovery&& found) {
        std::erase_if(found.contracts,
            [&](const core::FoundContract& each) { return !each.entry.starts_with(m_folder); });
        std::erase_if(
            found.skipped, [&](const core::SkippedFile& each) { return !each.path.starts_with(m_folder); });
        return std::move(found);
    });
}

std::vector<core::FeatureFile> DiffSide::features() const
{
    if (!m_repository || (m_kind != SideKind::Folder && !m_repository->isGit()))
        return {};
    const auto files = m_repository->files(m_revision);
    return files ? core::featureFilesAmong(*files, reader()) : std::vector<core::FeatureFile>();
}

} // namespace cli
