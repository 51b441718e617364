// SPDX-License-Identifier: Apache-2.0
// All that a contract that was read says, to the place: two that print alike cannot be told apart.
#pragma once

#include "core/contract/contract.h"

#include <string>

namespace test {

std::string printModel(const core::Contract& contract);

} // namespace test
