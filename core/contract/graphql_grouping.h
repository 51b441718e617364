// SPDX-License-Identifier: Apache-2.0
// Which GraphQL files make one schema together.
#pragma once

#include "core/contract/reference_graph.h"

#include <string>
#include <vector>

namespace core {

struct GraphQlSchema {
    std::string entry;
    std::vector<std::string> others;
};

/// A file with a `schema` definition, or else with `type Query`, is an entry; a file that only supplies the
/// types a `schema` definition names is not, and a federated file that extends the query type counts where no
/// entry is above it. To an entry belong: the nearest files that define what it uses, and what those use;
/// files that extend its types within its module, the largest folder around it that holds no other entry; and
/// files in or below its own folder that define nothing it has already. What belongs to no entry forms
/// schemas by use.
std::vector<GraphQlSchema> groupGraphQl(const FactsByPath& files);

} // namespace core
