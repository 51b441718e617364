// SPDX-License-Identifier: Apache-2.0
// Reading texts into trees, beside yaml-cpp's and nlohmann's own.
#pragma once

#include "tests/bench/generated_description.h"

namespace bench {

/// `withPeers` leaves the libraries' DOMs out where they would take minutes.
void benchReading(const Description& description, int rounds, bool withPeers);

} // namespace bench
