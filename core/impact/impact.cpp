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

std::vector<ConsumerImpact> impactOn(const Contract*, const Contract*, std::span<const Finding> findings,
    std::span<const Consumer> consumers, const std::stop_token&)
{
    std::vector<ConsumerImpact> all;
    for (const Consumer& consumer : consumers) {
        ConsumerImpact& one =
            all.emplace_back(ConsumerImpact {consumer.name, consumer.contact, consumer.pin, {}});
        for (const Finding& finding : findings)
            one.impacts.push_back({finding.place, Impact::Unknown, "its recorded use was not read"});
    }
    return all;
}

} // namespace core
