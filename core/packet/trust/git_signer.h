// SPDX-License-Identifier: Apache-2.0
// Whether somebody who may sign for git signed a commit or a tag; private to this room.
#pragma once

#include "core/packet/ssh/signoff_state.h"
#include "core/repo/signed_text.h"

namespace core {

/// Whose key it is does not matter, only that it is named, for git and at that moment.
SignoffState gitSignerState(const SignedText& signedText, std::int64_t at, const Trust& trust);

} // namespace core
