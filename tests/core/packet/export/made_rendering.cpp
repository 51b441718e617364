// SPDX-License-Identifier: Apache-2.0
#include "tests/core/packet/export/made_rendering.h"

#include "core/packet/form/packet_json.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"

namespace test {

core::StoredPacket madeStored()
{
    const core::Packet packet = madePacket();
    return {.id = packet.id,
        .bytes = core::packetJson(packet),
        .signoffs = {{"backend.olena@acme.example.sig", fixture("packet/signatures/ed.sig")},
            {"product.iryna@acme.example.sig", fixture("packet/signatures/ecdsa256.sig")}}};
}

std::string pdfOf(const core::StoredPacket& packet)
{
    std::vector<AttachedFile> attached {{"packet.json", packet.bytes}};
    for (const core::StoredSignoff& each : packet.signoffs)
        attached.push_back({each.name, each.text});
    attached.push_back({"allowed_signers", "eve@x.example ssh-ed25519 AAAA\n"});
    return MadePdf(attached).bytes();
}

} // namespace test
