// SPDX-License-Identifier: Apache-2.0
// Sign-offs as exports carry them: each one way to be written, and harmless wherever it stands.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Whether a file of a sign-off may have that name in an export: "backend.ana@x.example.sig", with nothing
/// that means something in paths, shells or Markdown.
bool isSignoffName(std::string_view name);

/// By name, their line ends those of Unix. An Error names the one that is no signature or cannot keep its
/// name: nothing is left out in silence.
Result<std::vector<StoredSignoff>> carriedSignoffs(std::span<const StoredSignoff> signoffs);

} // namespace core
