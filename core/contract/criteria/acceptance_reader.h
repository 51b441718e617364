// SPDX-License-Identifier: Apache-2.0
// `x-acceptance` in any shape that makes sense: a text, a list, a map of titles, a map of steps.
#pragma once

#include "core/contract/gherkin/feature.h"
#include "core/document/tree.h"

namespace core {

/// What says nothing in Given/When/Then is a gap.
gherkin::Reading readAcceptance(const Node& said);

} // namespace core
