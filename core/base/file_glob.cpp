// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_glob.h"

#include <vector>

namespace core {
namespace {

/// Which prefixes of the path the glob so far can stand for, one entry for each length. No backtracking:
/// "*a*a*a…" costs no more than any other glob.
using ReachedPrefixes = std::vector<bool>;

template <class Fits>
ReachedPrefixes reachByOne(const ReachedPrefixes& reached, std::string_view path, Fits fits)
{
    ReachedPrefixes next(reached.size(), false);
    for (std::size_t i = 1; i < reached.size(); ++i)
        next[i] = reached[i - 1] && fits(path[i - 1]);
    return next;
}

ReachedPrefixes reachWithinFolder(const ReachedPrefixes& reached, std::string_view path)
{
    ReachedPrefixes next = reached;
    for (std::size_t i = 1; i < reached.size(); ++i)
        next[i] = reached[i] || (next[i - 1] && path[i - 1] != '/');
    return next;
}

/// "**" and the slash behind it: nothing, or whole folders.
ReachedPrefixes reachThroughFolders(const ReachedPrefixes& reached, std::string_view path)
{
    ReachedPrefixes next = reached;
    bool isBehind = reached[0];
    for (std::size_t i = 1; i < reached.size(); ++i) {
        next[i] = reached[i] || (isBehind && path[i - 1] == '/');
        isBehind = isBehind || reached[i];
    }
    return next;
}

ReachedPrefixes reachEverythingBelow(const ReachedPrefixes& reached)
{
    ReachedPrefixes next = reached;
    for (std::size_t i = 1; i < reached.size(); ++i)
        next[i] = next[i] || next[i - 1];
    return next;
}

} // namespace

bool matchesFileGlob(std::string_view glob, std::string_view path)
{
    ReachedPrefixes reached(path.size() + 1, false);
    reached[0] = true;
    for (std::size_t i = 0; i < glob.size(); ++i) {
        const bool beginsFolder = i == 0 || glob[i - 1] == '/';
        if (glob[i] == '?') {
            reached = reachByOne(reached, path, [](char c) { return c != '/'; });
        } else if (glob[i] != '*') {
            i += glob[i] == '\\' && i + 1 < glob.size() ? 1 : 0;
            reached = reachByOne(reached, path, [&](char c) { return c == glob[i]; });
        } else if (beginsFolder && glob.substr(i, 3) == "**/") {
            reached = reachThroughFolders(reached, path);
            i += 2;
        } else if (beginsFolder && glob.substr(i) == "**") {
            reached = reachEverythingBelow(reached);
            i += 1;
        } else {
            reached = reachWithinFolder(reached, path);
        }
    }
    return reached.back();
}

bool isFileGlob(std::string_view text)
{
    return text.find_first_of("*?") != std::string_view::npos;
}

} // namespace core
