// SPDX-License-Identifier: Apache-2.0
// A check as JSON, for pipelines and editors; resources/schemas/check.schema.json has its shape.
#pragma once

#include "core/compat/diff_json.h"
#include "core/review/check.h"

#include <string>

namespace core {

/// {"schema": "countersign.check/1", ...}
std::string checkJson(const Check& check, const Tool& tool);

} // namespace core
