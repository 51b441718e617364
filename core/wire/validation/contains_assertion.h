// SPDX-License-Identifier: Apache-2.0
// `contains` with the bounds of how many items it must fit.
#pragma once

#include "core/wire/validation/keyword.h"

namespace core {

MadeAssertion makeContains(KeywordSource& source);

} // namespace core
