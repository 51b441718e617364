// SPDX-License-Identifier: Apache-2.0
// Where a candidate parted from the branch that is trusted; private to this room.
#pragma once

#include "core/repo/repository.h"

#include <optional>

namespace core {

/// The newest commit that both have behind them; none where their histories share nothing, or end before.
std::optional<Revision> partingOf(
    const Repository& repository, const Revision& trusted, const Revision& candidate);

} // namespace core
