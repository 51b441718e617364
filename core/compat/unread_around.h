// SPDX-License-Identifier: Apache-2.0
// What is said of a change in a text that could only be read in part.
#pragma once

namespace core {

inline constexpr const char* UnreadAround = "the text around it could not be read as a whole";

} // namespace core
