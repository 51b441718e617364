// SPDX-License-Identifier: Apache-2.0
#include "core/compat/law.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> SeverityNames {"docs", "safe", "risky", "breaking"};

Severity severityOneWay(Effect effect, Flow flow)
{
    switch (effect) {
    case Effect::None:
        return Severity::Docs;
    case Effect::Widens:
        return flow == Flow::Response ? Severity::Breaking : Severity::Safe;
    case Effect::Narrows:
        return flow == Flow::Request ? Severity::Breaking : Severity::Safe;
    case Effect::Incomparable:
        return Severity::Breaking;
    case Effect::Unknown:
        break;
    }
    return Severity::Risky;
}

} // namespace

std::string_view severityName(Severity severity)
{
    return SeverityNames[static_cast<std::size_t>(severity)];
}

Severity severityOf(Effect effect, Flow flow)
{
    if (flow == Flow::None)
        return Severity::Docs;
    if (flow == Flow::Both)
        return std::max(severityOneWay(effect, Flow::Request), severityOneWay(effect, Flow::Response));
    return severityOneWay(effect, flow);
}

} // namespace core
