// SPDX-License-Identifier: Apache-2.0
#include "core/repo/inner_path.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr int MaximumLinks = 40; // as many as Linux follows

class PathFollower {
public:
    PathFollower(std::string_view path, const LookAt& lookAt)
        : m_asked("'" + std::string(path) + "'")
        , m_lookAt(lookAt)
    {
        putInFront(path);
    }

    Result<std::string> follow();

private:
    void putInFront(std::string_view path);
    Result<void> take(const std::string& name);
    Result<void> takeLink(const std::string& target);
    Result<void> leaveFolder();

    std::string m_asked;
    const LookAt& m_lookAt;
    std::vector<std::string> m_pending; ///< the next one last
    std::string m_done; ///< without links
    PathStep m_here {.kind = PathStepKind::Folder};
    int m_links = 0;
};

void PathFollower::putInFront(std::string_view path)
{
    std::vector<std::string> names;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0 && path.substr(0, end) != ".")
            names.emplace_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    m_pending.insert(m_pending.end(), names.rbegin(), names.rend());
}

Result<std::string> PathFollower::follow()
{
    while (!m_pending.empty()) {
        const std::string name = std::move(m_pending.back());
        m_pending.pop_back();
        if (auto taken = name == ".." ? leaveFolder() : take(name); !taken)
            return tl::unexpected(taken.error());
    }
    switch (m_here.kind) {
    case PathStepKind::File:
        return m_done;
    case PathStepKind::Folder:
        return fail(ErrorCode::NotReadable, m_asked + " is a folder, not a file");
    case PathStepKind::Submodule:
        return fail(ErrorCode::NotReadable, m_asked + " is a submodule, another repository",
            "open the submodule's folder as a repository of its own");
    default:
        return fail(
            ErrorCode::NotReadable, m_asked + " is not a regular file (a FIFO, a socket or a device)");
    }
}

Result<void> PathFollower::take(const std::string& name)
{
    if (m_here.kind == PathStepKind::Submodule)
        return fail(ErrorCode::NotFound,
            m_asked + " lies in the submodule '" + m_done + "', another repository",
            "open the submodule's folder as a repository of its own");
    if (m_here.kind != PathStepKind::Folder)
        return fail(ErrorCode::NotFound, m_asked + " does not exist: '" + m_done + "' is not a folder");
    // Links may point there too, and its configuration can hold passwords.
    if (name == ".git")
        return fail(
            ErrorCode::BadInput, m_asked + " leads into git's own folder, which is no part of the files");
    const std::string path = m_done.empty() ? name : m_done + '/' + name;
    auto step = m_lookAt(path);
    if (!step)
        return tl::unexpected(step.error());
    if (step->kind == PathStepKind::Link)
        return takeLink(step->target);
    if (step->kind == PathStepKind::Missing)
        return fail(ErrorCode::NotFound,
            m_links ? m_asked + " is a symbolic link to '" + path + "', which does not exist"
                    : m_asked + " does not exist");
    m_done = path;
    m_here = std::move(*step);
    return {};
}

Result<void> PathFollower::takeLink(const std::string& target)
{
    if (++m_links > MaximumLinks)
        return fail(ErrorCode::NotReadable, m_asked + " is a symbolic link that leads in a circle");
    if (target.starts_with('/'))
        return fail(ErrorCode::NotReadable,
            m_asked + " is a symbolic link that leads out of the repository, to '" + target + "'",
            "links are followed only to files inside, by relative paths");
    putInFront(target);
    return {};
}

Result<void> PathFollower::leaveFolder()
{
    if (m_here.kind != PathStepKind::Folder)
        return fail(ErrorCode::NotFound, m_asked + " does not exist: '" + m_done + "' is not a folder");
    if (m_done.empty())
        return fail(ErrorCode::NotReadable, m_asked + " is a symbolic link that leads out of the repository",
            "links are followed only to files inside");
    const std::size_t slash = m_done.rfind('/');
    m_done.resize(slash == std::string::npos ? 0 : slash);
    m_here = {.kind = PathStepKind::Folder};
    return {};
}

bool hasUpwardStep(std::string_view path)
{
    return path == ".." || path.starts_with("../") || path.ends_with("/..") || path.find("/../") != path.npos;
}

} // namespace

Result<std::string> findFile(std::string_view path, const LookAt& lookAt)
{
    const std::string shown = "'" + std::string(path) + "'";
    if (path.empty())
        return fail(ErrorCode::BadInput, "no path of a file was given");
    if (path.starts_with('/') || hasUpwardStep(path) || path.find('\0') != path.npos)
        return fail(ErrorCode::BadInput, shown + " is not a path inside of the repository",
            "write it from the repository's top folder, without a leading '/' and without '..'");
    return PathFollower(path, lookAt).follow();
}

} // namespace core
