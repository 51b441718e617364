// SPDX-License-Identifier: Apache-2.0
// What --help prints, drawn from the table of verbs.
#pragma once

#include "app/cli/console.h"
#include "app/cli/verb.h"

#include <string>

namespace cli {

std::string overviewText(const Paint& paint);
std::string helpText(const Verb& verb, const Paint& paint);
/// "countersign 1.2.3" and a line end.
std::string versionText();

} // namespace cli
