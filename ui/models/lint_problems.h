// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in the open files as rows of one list.
#pragma once

#include "ui/models/lint_reading.h"
#include "ui/models/problem.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// What a file says now; `read` is what it said when it was looked at.
using BytesNow = std::function<std::string_view(const std::string& path, std::string_view read)>;

/// What a reading told of the texts themselves.
std::vector<Problem> problemsOf(const std::vector<std::shared_ptr<const OpenFile>>& files);
/// What rules say of the files that somebody looks at, and what was not understood in them, where it stood
/// when they were read. What several contracts have in common is told once.
std::vector<Problem> problemsOf(const LintReading& reading);
/// The same where it stands by now.
std::vector<Problem> movedProblems(const LintReading& reading, const BytesNow& now);

} // namespace ui
