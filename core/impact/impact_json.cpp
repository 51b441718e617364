// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact_json.h"

namespace core {

namespace {

void writeImpacts(JsonWriter& out, const std::vector<FindingImpact>& impacts)
{
    out.key("impacts");
    out.openSequence();
    for (const FindingImpact& impact : impacts) {
        out.openMap(JsonLayout::OneLine);
        out.member("place", impact.place);
        out.member("impact", impactName(impact.impact));
        out.member("evidence", impact.evidence);
        out.close();
    }
    out.close();
}

} // namespace

void writeConsumers(JsonWriter& out, std::span<const ConsumerImpact> consumers)
{
    out.key("consumers");
    out.openSequence();
    for (const ConsumerImpact& consumer : consumers) {
        out.openMap();
        out.member("name", consumer.name);
        out.member("contact", consumer.contact);
        out.member("pin", consumer.pin.version);
        out.member("pinSource", pinSourceName(consumer.pin.source));
        out.member("pinWhy", consumer.pin.why);
        out.key("brokenSincePin");
        out.openSequence(JsonLayout::OneLine);
        for (const std::string& path : consumer.brokenSincePin)
            out.string(path);
        out.close();
        writeImpacts(out, consumer.impacts);
        out.close();
    }
    out.close();
}

} // namespace core
