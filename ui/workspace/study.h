// SPDX-License-Identifier: GPL-3.0-or-later
// A baseline and a candidate, checked once.
#pragma once

#include "core/packet/trust/verification.h"
#include "core/review/check.h"
#include "ui/surroundings.h"
#include "ui/workspace/live_texts.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Revisions as people name them. An empty baseline: what the repository's history says; an empty candidate:
/// the working tree, or the HEAD of a repository that has none.
struct Pair {
    std::string baseline = {};
    std::string candidate = {};

    bool operator==(const Pair&) const = default;
};

/// A finding and the contract it is of.
struct ChangeRef {
    const core::ComparedContract* contract = nullptr;
    const core::Finding* finding = nullptr;

    explicit operator bool() const { return finding != nullptr; }
};

/// Never changes, and keeps alive what it points into; a new look gives a new one.
struct Study {
    std::shared_ptr<const core::Repository> repository = {}; ///< null: two files or folders without one
    Pair asked = {};
    core::Check check = {};
    std::vector<core::Verification> packets = {}; ///< those about these contracts
    std::uint64_t seed = 0; ///< of the structural hashes
    /// What was judged again without looking at everything: text that is not saved, packets not counted yet.
    bool isSoFar = false;
    LiveTexts live = {}; ///< that were not saved, of the contracts they concern
    std::string before = {}; ///< the commit before the candidate's; empty: history began with it
    /// Why some contract is still as it was found before, while others were judged again.
    std::optional<core::Error> behind = {};

    /// By the place of the finding; nothing when there is none.
    ChangeRef change(std::string_view place) const;
    /// Most severe first, then what hits most consumers, then what reaches farthest; else as the texts are
    /// read.
    std::vector<ChangeRef> changes() const;
    /// A contract's file as it was read; null when the side has none of that name.
    std::shared_ptr<const core::Document> document(core::Side side, const std::string& file) const;
    std::shared_ptr<const core::SourceText> text(core::Side side, const std::string& file) const;
    bool isOfWorkingTree() const { return repository && check.candidate.revision.isWorkingTree(); }
    /// One commit on both sides, which says nothing of what anybody did.
    bool isOfOneCommit() const;
};

/// A contract of which `before` knows what changed, and that cannot be read by now; nothing: they all can.
std::optional<core::Error> brokenSince(const Study& before, const Study& now);

using StudyResult = core::Result<std::shared_ptr<const Study>>;

/// Packets are not verified yet: the study is "so far".
StudyResult studyPair(const std::shared_ptr<const core::Repository>& repository, const Pair& pair,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop = {});
/// The same with packets verified and counted.
StudyResult studyWithPackets(
    const Study& study, const Surroundings& surroundings, const std::stop_token& stop = {});

/// Two files or two folders of a disk, without a repository: nobody decides anything on them.
StudyResult studyFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate,
    const Surroundings& surroundings, const std::stop_token& stop = {});

} // namespace ui
