// SPDX-License-Identifier: Apache-2.0
// Values that a schema allows: the smallest, a typical one, or the one its author gave.
#pragma once

#include "core/wire/direction.h"
#include "core/wire/wire_schema.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace core {

enum class SampleStyle : std::uint8_t {
    Minimal, ///< required fields only, the smallest values
    Typical, ///< every declared field, plausible values
    ExampleFirst, ///< the author's examples where they are valid, else typical
};

struct SampleOptions {
    SampleStyle style = SampleStyle::Minimal;
    Direction direction = Direction::Any;
    std::uint64_t seed = 0; ///< of the choices that are free
    std::size_t depth = 12; ///< where recursion ends
};

/// JSON text of a value that the schema's own validator accepts; none when nothing is valid or none could be
/// made.
std::optional<std::string> sampleValue(const WireSchema& schema, const SampleOptions& options = {});

} // namespace core
