// SPDX-License-Identifier: GPL-3.0-or-later
// The four severities as people see them: a shape, a word and a colour, always together.
#pragma once

#include "core/compat/law.h"
#include "ui/theme.h"

#include <QString>

namespace ui {

/// ■ ▲ ● ○
QString severityGlyph(core::Severity severity);
/// "Breaking"
QString severityWord(core::Severity severity);
Tone toneOf(core::Severity severity);

} // namespace ui
