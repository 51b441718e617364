// SPDX-License-Identifier: Apache-2.0
#include "core/sample/staging_folder.h"

#include <random>
#include <system_error>
#include <utility>
#include <vector>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr const char* ElsewhereHint = "Name a folder that does not exist yet, or an empty one";

tl::unexpected<Error> cannotMake(const fs::path& folder, const std::error_code& why)
{
    const std::string message = "cannot make " + folder.string() + ": " + why.message();
    if (why == std::errc::file_exists || why == std::errc::directory_not_empty)
        return fail(ErrorCode::AlreadyExists, message, ElsewhereHint);
    return fail(ErrorCode::NotWritable, message, "Name a folder where you may write");
}

/// Beside a destination that is still to be made, so that one rename puts it in place; inside of one that is
/// there, which may be somebody's current folder or stand where nothing can be made beside it.
fs::path stagingPath(const fs::path& destination, bool isThere)
{
    std::random_device random;
    const std::string name = ".countersign-sample-" + std::to_string(random());
    return (isThere ? destination : destination.parent_path()) / name;
}

Result<void> checkIsFree(const fs::path& destination, const fs::file_status& status)
{
    if (!fs::exists(status))
        return {};
    if (!fs::is_directory(status))
        return fail(ErrorCode::AlreadyExists, destination.string() + " is a file", ElsewhereHint);
    std::error_code error;
    const bool empty = fs::is_empty(destination, error);
    if (error)
        return fail(ErrorCode::NotReadable,
            "cannot look into " + destination.string() + ": " + error.message(), ElsewhereHint);
    if (!empty)
        return fail(ErrorCode::AlreadyExists, destination.string() + " is not empty", ElsewhereHint);
    return {};
}

} // namespace

StagingFolder::StagingFolder(fs::path destination)
    : m_destination(std::move(destination))
{
}

StagingFolder::StagingFolder(StagingFolder&& other) noexcept
    : m_destination(std::move(other.m_destination))
    , m_path(std::exchange(other.m_path, {}))
    , m_foldersMade(std::exchange(other.m_foldersMade, 0))
{
}

StagingFolder::~StagingFolder()
{
    std::error_code ignored; // nobody is left to tell
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
    fs::path folder = m_destination.parent_path();
    for (; m_foldersMade > 0; --m_foldersMade, folder = folder.parent_path())
        fs::remove(folder, ignored);
}

Result<StagingFolder> StagingFolder::open(const fs::path& destination)
{
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(destination, error), error);
    if (error || destination.empty())
        return fail(
            ErrorCode::BadInput, "'" + destination.string() + "' is no path of a folder", ElsewhereHint);
    const fs::file_status status = fs::status(whole, error);
    if (const Result<void> free = checkIsFree(whole, status); !free)
        return tl::unexpected(free.error());
    StagingFolder staging(whole.has_filename() ? whole : whole.parent_path());
    if (const Result<void> made = staging.makeFolders(); !made)
        return tl::unexpected(made.error());
    const fs::path path = stagingPath(staging.m_destination, fs::exists(status));
    if (!fs::create_directory(path, error))
        return cannotMake(path, error);
    staging.m_path = path;
    return staging;
}

Result<void> StagingFolder::makeFolders()
{
    std::error_code error;
    const fs::path parent = m_destination.parent_path();
    for (fs::path folder = parent; !fs::exists(folder, error); folder = folder.parent_path())
        ++m_foldersMade;
    fs::create_directories(parent, error);
    if (error)
        return cannotMake(parent, error);
    return {};
}

Result<void> StagingFolder::moveIntoPlace()
{
    std::error_code error;
    if (m_path.parent_path() == m_destination) {
        if (Result<void> moved = moveContents(); !moved)
            return moved;
        fs::remove(m_path, error);
    } else {
        fs::rename(m_path, m_destination, error);
        if (error)
            return cannotMake(m_destination, error);
    }
    m_path.clear();
    m_foldersMade = 0;
    return {};
}

Result<void> StagingFolder::moveContents()
{
    std::error_code error;
    std::vector<fs::path> names;
    for (fs::directory_iterator entry(m_path, error); entry != fs::directory_iterator();
         entry.increment(error))
        names.push_back(entry->path().filename());
    std::vector<fs::path> moved;
    for (const fs::path& name : names) {
        const fs::path target = m_destination / name;
        if (fs::exists(fs::symlink_status(target, error)))
            error = std::make_error_code(std::errc::file_exists);
        else
            fs::rename(m_path / name, target, error);
        if (error)
            break;
        moved.push_back(target);
    }
    if (!error)
        return {};
    std::error_code ignored; // of two failures the first says why
    for (const fs::path& target : moved)
        fs::remove_all(target, ignored);
    return cannotMake(m_destination, error);
}

} // namespace core
