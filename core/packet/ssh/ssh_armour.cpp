// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_armour.h"

#include "core/base/base64.h"

namespace core {

std::string sshArmour(std::string_view label, std::string_view bytes)
{
    constexpr std::size_t LineSize = 70;
    const std::string body = base64Encoded(bytes);
    std::string text = "-----BEGIN " + std::string(label) + "-----\n";
    for (std::size_t at = 0; at < body.size(); at += LineSize)
        text += body.substr(at, LineSize) + '\n';
    return text + "-----END " + std::string(label) + "-----\n";
}

} // namespace core
