// SPDX-License-Identifier: Apache-2.0
// A packet read back out of anything it is handed around as.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <cstdint>
#include <string_view>

namespace core {

enum class RenderingKind : std::uint8_t {
    Json, ///< packet.json alone
    PacketFile, ///< the folder as one file
    Markdown,
    Pdf,
};

/// Whether what people read in it follows from the packet in it. What the packet and its sign-offs are worth
/// is another question, for whoever verifies them.
enum class RenderingState : std::uint8_t {
    Same, ///< made again from the packet it is the same, byte for byte; or there is nothing but the packet
    Differs, ///< its words are others than the packet's: altered
    /// Pages cannot be made again. Only an SSH seal of an allowed signer over the very bytes of the file
    /// (ExportSealNamespace, beside it as FILE.sig) binds them; without one the verdict is "cannot check",
    /// whatever sign-offs are attached.
    NeedsSeal,
};

struct Rendering {
    RenderingKind kind = RenderingKind::Json;
    RenderingState state = RenderingState::Same;
    StoredPacket packet = {};
};

/// "Markdown", "a PDF", …
std::string_view renderingKindWords(RenderingKind kind);

/// The Error is Damaged for one of these that was changed ("altered"); Unsupported or TooLarge for one that
/// is not read here ("cannot check"); BadInput for what is none of them.
Result<Rendering> readRendering(std::string_view bytes);

} // namespace core
