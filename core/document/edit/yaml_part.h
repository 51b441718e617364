// SPDX-License-Identifier: Apache-2.0
// The smallest part of a YAML text around an edit that reads the same as in a reading of everything.
#pragma once

#include "core/document/edit/part_reading.h"
#include "core/document/yaml/yaml_trace.h"

#include <optional>

namespace core {

/// Reading is taken up at an entry before the edit and ends at an entry behind it that was begun with the
/// same collections open before: from there on everything would repeat itself. Brings `trace`, which is that
/// of the text before, up to date. Nothing when no such part is known to exist.
std::optional<PartReading> readYamlPart(const EditedDocument& edited, YamlTrace& trace);

} // namespace core
