// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited in a working tree, and whose it is.
#pragma once

#include "core/contract/discovery.h"
#include "ui/workspace/study.h"

#include <functional>
#include <memory>
#include <string>

namespace ui {

struct EditedFiles {
    LiveTexts texts = {}; ///< that are not saved
    /// The contracts of the working tree; null: only of those that differ is it known what they are made of.
    std::shared_ptr<const core::Discovery> found = {};
    bool isDiskOutdated = false; ///< what the study found there is not what lies there now
    /// Hears of each candidate once it is read, before it is compared; on the thread of the work.
    std::function<void(const std::string& contract, const std::shared_ptr<const core::Contract>& read)> told =
        {};

    /// Whether one of the texts is part of the contract, which may have been found only and never read.
    bool concern(const core::ComparedContract& contract) const;
};

/// The contracts that these texts are part of, judged again; all else stays as it was found, and so does what
/// cannot be read by now (Study::behind). A contract that equals its baseline is read once a part of it is
/// edited. An error where nothing could be judged.
StudyResult studyEdited(const Study& study, const EditedFiles& edited,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop = {});

} // namespace ui
