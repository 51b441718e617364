// SPDX-License-Identifier: Apache-2.0
// Whether something is wrong only now, was wrong before, or is wrong no more.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class Since : std::uint8_t {
    Unknown, ///< there is no baseline to ask
    New,
    PreExisting,
    Fixed,
};

/// "new", "pre-existing", "fixed"; empty for what nobody knows.
std::string_view sinceName(Since since);

} // namespace core
