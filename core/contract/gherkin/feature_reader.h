// SPDX-License-Identifier: Apache-2.0
// A .feature file: features, rules, backgrounds, scenarios, outlines with their examples.
#pragma once

#include "core/contract/gherkin/feature.h"

#include <span>

namespace core::gherkin {

/// Where Gherkin stands: beside an operation nobody need say what feature it is.
enum class Place : std::uint8_t { OwnFile, BesideOperation };

/// Backgrounds become part of each scenario, outlines are written out. What makes no sense is a gap.
Reading readFeature(std::span<const Line> lines, Place place, const Language& language = languages().front());

} // namespace core::gherkin
