// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact.h"

namespace core {

std::string_view impactName(Impact impact)
{
    switch (impact) {
    case Impact::Unknown:
        return "unknown";
    case Impact::Affected:
        return "affected";
    case Impact::Unaffected:
        return "unaffected";
    case Impact::BrokenBefore:
        return "broken-before";
    }
    return {};
}

} // namespace core
