// SPDX-License-Identifier: Apache-2.0
#include "core/compat/place.h"

#include "core/base/digest.h"

#include <algorithm>

namespace core {
namespace {

class Fields {
public:
    explicit Fields(std::string_view format) { add(format); }

    void add(std::string_view field)
    {
        m_text += std::to_string(field.size());
        m_text += ':';
        m_text += field;
        m_text += ',';
    }
    std::string digest() const { return sha256Hex(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string placeOf(const PlaceKey& key)
{
    Fields fields("countersign.place/1");
    fields.add(key.contract);
    fields.add(key.identity);
    fields.add(facetName(key.facet));
    fields.add(flowName(key.flow));
    fields.add(key.split);
    return fields.digest();
}

std::string factsOf(const FactsKey& key, std::vector<FindingSite> sites)
{
    std::ranges::sort(sites);
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    Fields fields("countersign.facts/1");
    fields.add(key.place);
    fields.add(effectName(key.effect));
    fields.add(key.before);
    fields.add(key.after);
    for (const FindingSite& site : sites) {
        fields.add(site.operation);
        fields.add(flowName(site.flow));
        fields.add(site.path);
    }
    return fields.digest();
}

} // namespace core
