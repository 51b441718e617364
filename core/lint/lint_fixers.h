// SPDX-License-Identifier: Apache-2.0
// The makers of fixes, by what they write; lint_fix.cpp ties them to rules.
#pragma once

#include "core/lint/lint_fix.h"

namespace core {

LintFixes fixReference(const LintFixTask& task);
LintFixes fixSunset(const LintFixTask& task);
LintFixes fixVersion(const LintFixTask& task);

LintFixes fixOperationId(const LintFixTask& task);
LintFixes fixSecurity(const LintFixTask& task);
LintFixes fixSuccess(const LintFixTask& task);
LintFixes fixClientError(const LintFixTask& task);
LintFixes fixPathParameter(const LintFixTask& task);
LintFixes fixPagination(const LintFixTask& task);

LintFixes fixRequired(const LintFixTask& task);
LintFixes fixType(const LintFixTask& task);
LintFixes fixExample(const LintFixTask& task);
LintFixes fixErrorBody(const LintFixTask& task);
LintFixes fixEnvelopeShape(const LintFixTask& task);

} // namespace core
