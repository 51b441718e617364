// SPDX-License-Identifier: GPL-3.0-or-later
// What people said of a study so far.
#pragma once

#include "core/review/review.h"
#include "ui/workspace/study.h"

#include <memory>
#include <string>
#include <string_view>

namespace ui {

/// Of a comment; "done" and "fyi" ask for nothing.
bool asksForAnswer(std::string_view stance);

/// Never changes; everything that is said gives a new one.
struct Standing {
    std::shared_ptr<const Study> study;
    core::Journals journals = {};
    core::Review review = {}; ///< its findings point into the study
    std::string principal = {}; ///< who decides here; empty: nobody can
    std::string whyNobody = {}; ///< and what to do about it

    /// Null when no finding has this place.
    const core::ReviewedFinding* of(std::string_view place) const;
    /// Breaking and risky ones; stale and contested ones of all.
    std::size_t undecided() const;
    /// Those that ask for an answer and have none.
    std::size_t openComments() const;
};

} // namespace ui
