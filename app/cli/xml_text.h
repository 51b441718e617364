// SPDX-License-Identifier: Apache-2.0
// Foreign text inside of XML, so that it stays text.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Inside of an element or an attribute; what XML has no way to say is written out beforehand.
std::string xmlText(std::string_view text);
/// ` name="value"`, with the blank before it.
std::string xmlAttribute(std::string_view name, std::string_view value);

} // namespace cli
