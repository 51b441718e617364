// SPDX-License-Identifier: GPL-3.0-or-later
// A review that is opened at once, and looked for on the disk only by the thread that writes.
#pragma once

#include "ui/workspace/review_desk.h"

#include <memory>
#include <string>
#include <vector>

namespace ui {

/// What a review is called until somebody has looked whether there is one. The thread that writes is alone
/// with it once the first words are on their way.
class ReviewNaming {
public:
    /// `desk` is that of the pair, before anybody opened a review there.
    ReviewNaming(std::shared_ptr<const core::Repository> repository, ReviewDesk desk, std::string assumed);

    /// Words under the assumed name get the real one. The first of them open the review, unless others did so
    /// meanwhile: a second one would part what is said, so these join it.
    void settle(std::vector<core::JournalEntry>& entries);
    const std::string& name() const { return m_name; }

private:
    void find(std::vector<core::JournalEntry>& entries);

    std::shared_ptr<const core::Repository> m_repository;
    ReviewDesk m_desk;
    std::string m_assumed;
    std::string m_name; ///< empty: nobody has looked
};

/// Under another name, in bytes, too.
void renameReview(std::vector<core::JournalEntry>& entries, const std::string& from, const std::string& to);

} // namespace ui
