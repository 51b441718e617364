// SPDX-License-Identifier: Apache-2.0
// Which part of the data contract, backend's own, a finding touches.
#pragma once

#include "core/compat/change.h"
#include "core/compat/finding.h"

#include <cstdint>
#include <string_view>

namespace core {

enum class DataAspect : std::uint8_t {
    None, ///< words alone
    Names, ///< what there is, and what it is called
    Types,
    Validation,
    Errors,
    Security,
};

/// "names", "types", …
std::string_view dataAspectName(DataAspect aspect);

/// `change` is what the finding is about; null where that is not known any more.
DataAspect dataAspectOf(const Finding& finding, const Change* change);

} // namespace core
