// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signable_packet.h"

#include "core/packet/form/form_fields.h"

namespace test {

core::Packet signable(core::Packet packet)
{
    packet.boundary.consumerImpact = {{"web", "1.0.0", "must read numbers"}};
    packet.evidence = {{"test", "it reads both", "ci/1", {}}};
    packet.prompts = {{std::string(core::AmbiguityPrompt), "whether ids may be empty"},
        {std::string(core::SafetyPrompt), "a week of both"}};
    return packet;
}

} // namespace test
