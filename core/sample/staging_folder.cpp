// SPDX-License-Identifier: Apache-2.0
#include "core/sample/staging_folder.h"

#include <algorithm>
#include <random>
#include <system_error>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr const char* ElsewhereHint = "Name a folder that does not exist yet, or an empty one";

tl::unexpected<Error> cannotMake(const fs::path& folder, const std::error_code& why)
{
    return fail(ErrorCode::NotWritable, "cannot make " + folder.string() + ": " + why.message(),
        "Name a folder where you may write");
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
    , m_made(std::exchange(other.m_made, {}))
{
}

StagingFolder::~StagingFolder()
{
    std::error_code ignored; // nobody is left to tell
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
    for (auto made = m_made.rbegin(); made != m_made.rend(); ++made)
        fs::remove(*made, ignored);
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
    std::vector<fs::path> missing;
    for (fs::path folder = m_destination.parent_path(); !fs::exists(folder, error);
         folder = folder.parent_path())
        missing.push_back(folder);
    for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
        if (!fs::create_directory(*folder, error) && error)
            return cannotMake(*folder, error);
        m_made.push_back(*folder);
    }
    return {};
}

Result<void> StagingFolder::moveIntoPlace()
{
    std::error_code error;
    if (m_path.parent_path() == m_destination) {
        if (const Result<void> moved = moveContents(); !moved)
            return moved;
        fs::remove(m_path, error);
    } else {
        fs::rename(m_path, m_destination, error);
        if (error)
            return cannotMake(m_destination, error);
    }
    m_path.clear();
    m_made.clear();
    return {};
}

Result<void> StagingFolder::moveContents()
{
    std::error_code error;
    std::vector<fs::path> names;
    for (fs::directory_iterator entry(m_path, error); entry != fs::directory_iterator();
         entry.increment(error))
        names.push_back(entry->path().filename());
    auto name = names.begin();
    for (; name != names.end() && !error; ++name)
        fs::rename(m_path / *name, m_destination / *name, error);
    if (!error)
        return {};
    std::error_code ignored; // of two failures the first says why
    std::for_each(
        names.begin(), name, [&](const fs::path& each) { fs::remove_all(m_destination / each, ignored); });
    return cannotMake(m_destination, error);
}

} // namespace core
