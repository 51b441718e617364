// SPDX-License-Identifier: Apache-2.0
// Whether a text of a packet looks as it must; private to this room.
#pragma once

#include "core/packet/form/packet_fields.h"

#include <string_view>

namespace core {

bool hasForm(std::string_view text, TextForm form);
/// What is expected: "64 hexadecimal digits".
std::string_view formWords(TextForm form);

} // namespace core
