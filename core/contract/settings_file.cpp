// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings_file.h"

namespace core {
namespace {

/// Larger ones were not written by people.
constexpr std::uint64_t LargestSettings = 4U << 20U;

Document noDocument()
{
    return {.tree = Tree(SourceText::make({}, std::string(SettingsPath))), .diagnostics = {}};
}

} // namespace

Result<SettingsFile> readSettings(const Repository& repository, const Revision& revision)
{
    auto bytes = repository.read(revision, SettingsPath, LargestSettings);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return tl::unexpected(bytes.error());
    if (!bytes)
        return SettingsFile {noDocument(), {}, revision, {}};
    Document document = readDocument(SourceText::make(std::move(*bytes), std::string(SettingsPath)));
    Settings settings = readSettings(document);
    return SettingsFile {std::move(document), std::move(settings), revision, {}};
}

Result<SettingsFile> readTrustedSettings(const Repository& repository, std::string_view trustedRef)
{
    const auto trusted = repository.trustedRef(trustedRef);
    if (!trusted)
        return tl::unexpected(trusted.error());
    auto file = readSettings(repository, *trusted ? (*trusted)->revision : Revision {});
    if (file && *trusted)
        file->why = (*trusted)->why;
    else if (file)
        file->why = repository.isGit() ? "there is no commit yet, so the settings as they lie here hold"
                                       : "a plain folder has no history, so its own settings hold";
    return file;
}

} // namespace core
