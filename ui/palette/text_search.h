// SPDX-License-Identifier: GPL-3.0-or-later
// Where words or an expression stand in the texts of all contracts, and what the lines become.
#pragma once

#include "ui/text_view/text_pattern.h"
#include "ui/workspace/snapshot.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// A line in which something was found.
struct TextHit {
    std::uint32_t line = 0; ///< from 0
    QString text; ///< without what it is indented by, as much of it as is read at a glance
    QString after = {}; ///< the same, replaced
    std::vector<core::TextEdit> edits = {}; ///< of the file
};

struct FileHits {
    std::string file;
    std::shared_ptr<const core::SourceText> text; ///< as it was searched
    bool isUnsaved = false;
    std::vector<TextHit> hits = {}; ///< from the top
};

struct TextHits {
    SoughtText sought;
    std::optional<QString> replacement = {}; ///< nothing: it was only to be found
    QString complaint = {}; ///< what is wrong with what was asked for; then there is nothing else
    std::vector<FileHits> files = {}; ///< by path
    std::size_t lines = 0; ///< all that are shown
    std::size_t linesBeyond = 0; ///< more than anybody reads: counted only
    std::size_t filesSearched = 0;
    std::vector<std::string> unread = {}; ///< files that nobody can search
    std::vector<std::string> givenUp = {}; ///< files in which the expression tries too many ways
};

/// Entries and fragments, each file once, by path.
std::vector<std::string> contractFiles(const core::Discovery& discovery);

struct TextQuest {
    SoughtText sought;
    std::optional<QString> replacement = {}; ///< nothing: it is only to be found
    /// By path: searched instead of the file.
    std::map<std::string, std::shared_ptr<const core::SourceText>> unsaved = {};
};

/// `tell`: how many files of how many are done; called on the thread that searches.
TextHits searchContracts(const Snapshot& snapshot, const TextQuest& quest,
    const std::function<void(int done, int total)>& tell = {}, const std::stop_token& stop = {});

} // namespace ui
