// SPDX-License-Identifier: Apache-2.0
// A form as people hand it in: one YAML map of fields and what they wrote into them.
#pragma once

#include "core/base/result.h"
#include "core/document/source_text.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace core {

using FormAnswers = std::map<std::string, std::string, std::less<>>; ///< JSON text by field

/// Whether there are such fields is not asked.
Result<FormAnswers> readFormAnswers(const std::shared_ptr<const SourceText>& text);

} // namespace core
