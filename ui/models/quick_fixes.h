// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at a place of a text: fixes of what is wrong there, safe steps of a change there.
#pragma once

#include "core/compat/recipe.h"
#include "ui/models/lint_reading.h"
#include "ui/models/problem.h"
#include "ui/workspace/live_texts.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

enum class FixKind : std::uint8_t { Mend, MendAll, Recipe };

struct QuickFix {
    FixKind kind = FixKind::Mend;
    QString name; ///< of the step: "Add a 404 response"
    QString about; ///< what it mends: the message, or the change
    core::RecipeStep step;
    std::shared_ptr<const core::SourceText> madeFor;
};

struct QuickFixQuestion {
    std::string file;
    std::shared_ptr<const core::SourceText> text; ///< as it is now
    std::vector<Problem> problems; ///< of that text
    core::ByteRange range = {}; ///< about which somebody asks
    std::shared_ptr<const LintReading> lint = {};
    std::shared_ptr<const Study> study = {};
    std::chrono::year_month_day sunset = {}; ///< of what a recipe keeps
    std::uint64_t seed = 0;
};

/// Those that fit the text as it is now; a finding of a text that has changed since is left alone.
std::vector<QuickFix> quickFixes(const QuickFixQuestion& question, const std::stop_token& stop = {});

/// Whether a change of the study begins in this line and has a safe step.
bool hasRecipe(const Study& study, const std::string& file, std::uint32_t line);

} // namespace ui
