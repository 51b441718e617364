// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem.h"

namespace ui {

QString problemSign(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error:
        return QStringLiteral("\u2717");
    case ProblemLevel::Warning:
        return QStringLiteral("\u25B2");
    case ProblemLevel::Note:
        break;
    }
    return QStringLiteral("\u25CB");
}

} // namespace ui
