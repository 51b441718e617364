// SPDX-License-Identifier: Apache-2.0
// Any bytes as a packet: no crash, and what is accepted is written again to the same bytes.
#include "core/packet/form/packet_json.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const core::Result<core::Packet> packet = core::readPacket(bytes);
    if (packet && core::packetJson(*packet) != bytes) {
        std::fputs("an accepted packet is written otherwise than it was read\n", stderr);
        std::abort();
    }
    return 0;
}
