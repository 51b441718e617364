// SPDX-License-Identifier: Apache-2.0
// The smallest part of a JSON text around an edit that reads the same as in a reading of everything.
#pragma once

#include "core/document/edit/part_reading.h"

#include <optional>

namespace core {

/// As readYamlPart: from an entry before the edit to one behind it that stands in the same open brackets. It
/// is read as broken JSON is, which gives the same of JSON that is not. Nothing when no such part is known to
/// exist.
std::optional<PartReading> readJsonPart(const EditedDocument& edited);

} // namespace core
