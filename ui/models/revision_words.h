// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a revision, wherever the window names one.
#pragma once

#include "core/review/check.h"

#include <QString>

namespace ui {

/// The beginning of a commit's id, as git shows it.
QString shortCommit(const std::string& id);
/// "working tree", or the revision's name; a commit by the beginning of its id.
QString revisionText(const core::Revision& revision);
/// The same, and a version by its tag.
QString revisionText(const core::CheckedRevision& side);
/// The whole id of what is named by its beginning only; else empty.
QString wholeCommit(const core::Revision& revision);

} // namespace ui
