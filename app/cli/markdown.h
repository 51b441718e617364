// SPDX-License-Identifier: Apache-2.0
// Foreign text inside of Markdown, written the same way by reports and packets.
#pragma once

#include "core/base/markdown.h"

namespace cli {

using core::markdownCode;
using core::markdownText;

} // namespace cli
