// SPDX-License-Identifier: GPL-3.0-or-later
// A repository at one revision, and one of its files, as they were when they were looked at.
#pragma once

#include "core/contract/discovery.h"
#include "core/document/diagnostic.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

struct Study;

/// Never changes; a new look gives a new one.
struct Snapshot {
    std::shared_ptr<const core::Repository> repository;
    core::Revision revision;
    std::vector<core::Tag> tags;
    std::vector<core::Branch> branches;
    std::shared_ptr<const core::Discovery> discovery;
    std::shared_ptr<const core::DiscoveryCache> cache; ///< makes the next look quick
};

enum class TextEncoding : std::uint8_t { Utf8, Utf8WithMark, Other };

TextEncoding encodingOf(std::string_view bytes);

struct OpenFile {
    std::string path; ///< in the repository
    std::shared_ptr<const core::SourceText> text;
    /// Nothing: a language whose files are shown, but not read yet.
    std::optional<std::vector<core::Diagnostic>> diagnostics;
    TextEncoding encoding = TextEncoding::Utf8;
};

using SnapshotResult = core::Result<std::shared_ptr<const Snapshot>>;

/// `before` lends what it knows of the same repository.
SnapshotResult lookAgain(
    const Snapshot& before, const core::Revision& revision, const std::stop_token& stop = {});
/// At its working tree, or what its HEAD says when it has none.
SnapshotResult openAndLook(const std::filesystem::path& folder, const std::stop_token& stop = {});

/// What was read of the same bytes for a comparison is not read again; `study` may be null.
core::Result<std::shared_ptr<const OpenFile>> readOpenFile(const Snapshot& snapshot, const Study* study,
    const std::string& path, std::uint64_t seed, const std::stop_token& stop = {});

} // namespace ui
