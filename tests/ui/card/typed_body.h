// SPDX-License-Identifier: Apache-2.0
// One operation whose answer has a body of two schemas, before and after.
#pragma once

#include "ui/workspace/study.h"

#include <memory>
#include <string>

namespace test {

/// What stands in the braces of the schema, beside that it is an object.
std::shared_ptr<const ui::Study> typedBody(const std::string& before, const std::string& after);

} // namespace test
