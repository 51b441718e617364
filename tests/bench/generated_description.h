// SPDX-License-Identifier: Apache-2.0
// API descriptions of any size, made from a seed: the same bytes on every machine.
#pragma once

#include <cstddef>
#include <string>

namespace bench {

struct Description {
    std::string yaml;
    std::string json;
};

/// Grows by paths and schemas until the YAML text has about `bytes`. `edits` spreads that many small changes
/// over the text, so that two calls with 0 and 200 edits give a pair to compare.
Description generateDescription(std::size_t bytes, int edits = 0);

} // namespace bench
