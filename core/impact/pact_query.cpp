// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_query.h"

#include "core/contract/references.h"

#include <algorithm>

namespace core {

namespace {

std::string decoded(std::string_view text)
{
    std::string spaced(text);
    std::ranges::replace(spaced, '+', ' ');
    return percentDecoded(spaced);
}

} // namespace

std::vector<PactField> parseQuery(std::string_view query)
{
    std::vector<PactField> fields;
    while (!query.empty() && fields.size() <= MostQueryFields) {
        const std::string_view one = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(one.size() + 1, query.size()));
        if (one.empty())
            continue;
        const std::size_t equals = std::min(one.find('='), one.size());
        fields.push_back(
            {decoded(one.substr(0, equals)), decoded(one.substr(std::min(equals + 1, one.size())))});
    }
    return fields;
}

} // namespace core
