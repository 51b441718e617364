// SPDX-License-Identifier: Apache-2.0
// How much of what is called Breaking over the probes of the coverage table a payload proves.
#pragma once

#include <cstddef>
#include <map>
#include <stop_token>
#include <string>

namespace core {

struct ProofShare {
    std::size_t probes = 0;
    std::size_t provable = 0; ///< findings called Breaking that a payload could show …
    std::size_t proved = 0; ///< … and those it did
    std::map<std::string, std::size_t> unproved = {}; ///< by reason
    std::map<std::string, std::size_t> beyondPayloads = {}; ///< left out of the share, by why

    double percent() const;
};

/// Of every so many probes one: each takes a millisecond.
ProofShare proofShare(std::size_t stride, const std::stop_token& stop = {});

} // namespace core
