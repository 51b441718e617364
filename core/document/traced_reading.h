// SPDX-License-Identifier: Apache-2.0
// readDocument for those who will go on from the reading.
#pragma once

#include "core/document/document.h"
#include "core/document/yaml/yaml_trace.h"

namespace core {

/// `trace` stays empty when the text is not YAML.
Document readTraced(std::shared_ptr<const SourceText> text, const ReadOptions& options,
    const std::stop_token& stop, YamlTrace& trace);

} // namespace core
