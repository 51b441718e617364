// SPDX-License-Identifier: Apache-2.0
// One word of a comparison, as the user wrote it: which files it stands for, and where their bytes come from.
#pragma once

#include "core/compat/diff.h"
#include "core/contract/criteria.h"
#include "core/contract/discovery.h"
#include "core/contract/document_set.h"
#include "core/repo/repository.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

enum class SideKind : std::uint8_t {
    Nothing, ///< /dev/null: the contract does not exist on this side
    File,
    Folder, ///< all contracts in it
};

class DiffSide {
public:
    /// A file, a folder, "-", or REV:PATH of the repository around `repositoryFolder`; what exists as a file
    /// under the whole word wins.
    static core::Result<DiffSide> open(const std::string& word, const std::string& repositoryFolder);

    SideKind kind() const { return m_kind; }
    /// The word itself.
    const std::string& name() const { return m_name; }
    /// Of a File: its path from the root.
    const std::string& entry() const { return m_entry; }
    /// When the files were committed; nothing for those of a disk.
    std::optional<std::chrono::year_month_day> date() const { return m_date; }

    /// Bytes of files by their paths from the root: never from outside of it, never from the other side.
    core::ReadText reader() const;
    /// The file that the word names, which is in memory already.
    core::KnownDocument known() const;
    /// What people call a file of this side: beside the entry as they wrote it.
    std::string shown(const std::string& path) const;
    /// Of a Folder: the contracts in it, their ids and paths from the root.
    core::Result<core::Discovery> contracts() const;
    /// Of a Folder: its path from the root with '/' behind it; empty for the root itself.
    const std::string& folder() const { return m_folder; }
    /// Acceptance criteria beside the contracts; none outside of a repository but in a Folder.
    std::vector<core::FeatureFile> features() const;

private:
    class Opening;

    SideKind m_kind = SideKind::File;
    std::string m_name;
    std::string m_entry;
    std::string m_folder; ///< of a Folder: from the root, empty for the root itself, else with '/' behind it
    std::string m_shownEntry; ///< of a File of a disk or a pipe
    std::optional<std::filesystem::path> m_shownFolder; ///< of files of a disk: as the user wrote it
    std::optional<std::chrono::year_month_day> m_date;
    std::shared_ptr<const core::SourceText> m_text; ///< of a File of a disk: already read
    core::Syntax m_syntax = core::Syntax::Detect; ///< of what has no name that would tell
    std::shared_ptr<const core::Repository> m_repository; ///< null where files have no surroundings: a pipe
    core::Revision m_revision;
};

} // namespace cli
