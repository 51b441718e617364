// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/public_remote.h"

namespace core {

std::string publicRemote(std::string_view url)
{
    constexpr std::string_view SchemeEnd = "://";
    const std::size_t scheme = url.find(SchemeEnd);
    if (scheme == std::string_view::npos) {
        // "git@git.example:acme/a.git"
        const std::size_t colon = url.find(':');
        const bool isHost = colon != std::string_view::npos && url.substr(0, colon).find('/') == url.npos;
        return isHost ? std::string(url.substr(url.substr(0, colon).find('@') + 1)) : std::string();
    }
    if (url.substr(0, scheme) == "file")
        return {};
    const std::size_t host = scheme + SchemeEnd.size();
    const std::string_view authority = url.substr(host, url.find('/', host) - host);
    const std::size_t at = authority.rfind('@');
    return std::string(url.substr(0, host))
        + std::string(url.substr(at == std::string_view::npos ? host : host + at + 1));
}

} // namespace core
