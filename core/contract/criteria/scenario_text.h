// SPDX-License-Identifier: Apache-2.0
// Given/When/Then in a text beside an operation: a scenario or several, or prose with some in it.
#pragma once

#include "core/contract/gherkin/feature.h"

#include <span>

namespace core {

/// A text that is nothing else.
gherkin::Reading readScenarios(std::span<const gherkin::Line> lines);

/// Prose in Markdown: blocks between fences, and lines that begin with steps. What has no Given or no Then is
/// prose like the rest.
gherkin::Reading readScenariosInProse(std::span<const gherkin::Line> lines);

} // namespace core
