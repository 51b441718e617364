// SPDX-License-Identifier: Apache-2.0
// Scenarios as lines of text, for golden files.
#pragma once

#include "core/contract/criteria.h"
#include "core/contract/gherkin/feature.h"

#include <string>

namespace test {

std::string describe(const core::Criteria& criteria);
std::string describe(const core::gherkin::Reading& reading);

} // namespace test
