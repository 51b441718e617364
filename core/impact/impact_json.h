// SPDX-License-Identifier: Apache-2.0
// Whom findings hit, as machines read it.
#pragma once

#include "core/document/json/json_writer.h"
#include "core/impact/impact.h"

#include <span>

namespace core {

/// The key "consumers" of the open map: each with its pin and "impacts" by the places of findings.
void writeConsumers(JsonWriter& out, std::span<const ConsumerImpact> consumers);

} // namespace core
