// SPDX-License-Identifier: Apache-2.0
// The schemas of schemas that the standard publishes, for those who refer to them: nothing is ever fetched.
#pragma once

#include "core/contract/document_set.h"

#include <memory>
#include <string_view>

namespace core {

/// The metaschema of this URI with all it is made of; null for any other URI.
std::shared_ptr<const DocumentSet> loadMetaschema(std::string_view uri);

} // namespace core
