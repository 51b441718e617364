// SPDX-License-Identifier: Apache-2.0
// Where a finding is felt, in the same steps as what a consumer uses.
#pragma once

#include "core/compat/finding.h"
#include "core/impact/pact_comparator.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct FindingPlace {
    std::string operation;
    PlaceSteps place;
};

/// One for each site; a finding without sites has none.
std::vector<FindingPlace> placesOf(const Finding& finding);

/// "POST /orders > response 202 > body (application/json) > oneOf Card > lines[] > sku" behind its operation:
/// media types and alternatives are no steps of a value.
PlaceSteps placeFromPath(std::string_view path, std::string_view operation);

enum class Nearness : std::uint8_t {
    Apart,
    Inside, ///< the finding is about a part of what is used
    Around, ///< it is about just that, or about all that surrounds it
};

Nearness nearness(const PlaceSteps& finding, const PlaceSteps& used);

} // namespace core
