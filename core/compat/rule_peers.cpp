// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_peers.h"

#include <algorithm>
#include <string_view>

namespace core {
namespace {

/// Whether a dash-separated id has these words in a row: "request-body" in "request-body-max-set".
bool hasWords(std::string_view id, std::string_view words)
{
    const auto isBorder = [&](std::size_t at) { return at >= id.size() || id[at] == '-' || id[at] == ':'; };
    for (std::size_t at = id.find(words); at != std::string_view::npos; at = id.find(words, at + 1)) {
        if ((at == 0 || isBorder(at - 1)) && isBorder(at + words.size()))
            return true;
    }
    return false;
}

bool fitsFlow(std::string_view id, const Subject& subject)
{
    const Flow flow = subject.site.flow;
    if (hasWords(id, "request"))
        return flow == Flow::None || contains(flow, Flow::Request);
    return !hasWords(id, "response") || flow == Flow::None || contains(flow, Flow::Response);
}

} // namespace

std::vector<std::string> alsoKnownAs(const Rule& rule, const Subject& subject)
{
    std::vector<std::string> ids;
    for (const std::string_view id : rule.alsoKnownAs) {
        if (fitsFlow(id, subject))
            ids.emplace_back(id);
    }
    return ids;
}

} // namespace core
