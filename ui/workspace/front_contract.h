// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several contracts somebody looks at.
#pragma once

#include "core/compat/contract_comparison.h"

#include <string>

namespace ui {

class Workspace;

/// That of the chosen change, or else the first; null while nothing was compared.
const core::ComparedContract* frontContract(const Workspace& workspace);
/// Its entry in the candidate; of a repository that is not compared the first that is understood, if there is
/// one. Empty: there is none.
std::string frontEntry(const Workspace& workspace);

} // namespace ui
