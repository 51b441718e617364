// SPDX-License-Identifier: Apache-2.0
// A first look at a text: is it a Protocol Buffers file, of which package, importing what?
#pragma once

#include "core/contract/facts.h"

#include <string_view>

namespace core {

/// Facts without a language when the text is something else. With a mistake it is taken for proto only when
/// it says its syntax or edition, or its name ends in .proto (`expected`) and something was understood; the
/// facts tell the mistake.
ContractFacts lookAtProto(std::string_view bytes, bool expected);

} // namespace core
