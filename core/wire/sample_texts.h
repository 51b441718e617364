// SPDX-License-Identifier: Apache-2.0
// Texts worth trying: lengths at and beside each bound, of each pattern and of none, of formats and nearly
// so.
#pragma once

#include "core/contract/element.h"
#include "core/wire/seeded_choices.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Longer ones are not made.
inline constexpr std::size_t LongestText = 100'001;

/// Of all these shapes together; null shapes say nothing.
std::vector<std::string> boundaryTexts(std::span<const Element* const> shapes, std::uint64_t seed);

/// A plausible text for the shape, or with `isMinimal` the plainest; none where none was found.
std::optional<std::string> sampleText(const Element& shape, bool isMinimal, SeededChoices& choices);

} // namespace core
