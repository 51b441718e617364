// SPDX-License-Identifier: Apache-2.0
// What the tests of repositories share: opening that must work, and results as texts to compare.
#pragma once

#include "core/repo/repository.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace QTest {

/// Without it, QCOMPARE would not show what differs.
template <>
inline char* toString(const std::string& text)
{
    return qstrdup(text.c_str());
}

} // namespace QTest

namespace test {

/// "" when all is well, else "message" or "message | hint".
template <class T>
std::string told(const core::Result<T>& result)
{
    if (result)
        return {};
    return result.error().hint.empty() ? result.error().message
                                       : result.error().message + " | " + result.error().hint;
}

inline core::Repository opened(const std::filesystem::path& folder)
{
    auto repository = core::Repository::open(folder);
    if (!repository)
        qFatal("%s", told(repository).c_str());
    return std::move(*repository);
}

inline core::Revision revisionOf(const core::Repository& repository, std::string_view name)
{
    auto revision = repository.revision(name);
    if (!revision)
        qFatal("%s", told(revision).c_str());
    return std::move(*revision);
}

inline std::vector<std::string> pathsOf(const core::Repository& repository, std::string_view revision = {})
{
    auto files = repository.files(revisionOf(repository, revision));
    if (!files)
        qFatal("%s", told(files).c_str());
    std::vector<std::string> paths;
    std::ranges::transform(*files, std::back_inserter(paths), &core::FileEntry::path);
    return paths;
}

using Names = std::vector<std::string>;

} // namespace test
