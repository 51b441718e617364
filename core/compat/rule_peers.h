// SPDX-License-Identifier: Apache-2.0
// What other tools would have called a change where it is felt: a rule knows all their names, a finding has
// those of its direction, its place and its action.
#pragma once

#include "core/compat/rule.h"

#include <string>
#include <vector>

namespace core {

std::vector<std::string> alsoKnownAs(const Rule& rule, const Subject& subject);

} // namespace core
