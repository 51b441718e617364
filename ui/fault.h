// SPDX-License-Identifier: GPL-3.0-or-later
// What no one foresaw: an exception, told like any other failure.
#pragma once

#include "core/base/result.h"

#include <exception>

namespace ui {

core::Error faultOf(const std::exception& exception);
/// Of the exception that is being handled.
core::Error currentFault();

} // namespace ui
