// SPDX-License-Identifier: Apache-2.0
// A contract with one operation, whose bodies, sent and answered, have the schema a test is about.
#pragma once

#include "core/wire/direction.h"
#include "core/wire/wire_schema.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test {

struct BodySchema {
    std::shared_ptr<const core::Contract> contract;
    core::WireSchema schema; ///< of the request body, and of the response's
};

/// `schema` and `components` (the schemas of that name) are JSON; a text that is no contract ends the
/// program.
BodySchema bodySchema(
    const std::string& schema, const std::string& components = "{}", const std::string& version = "3.1.0");
std::string bodyContract(
    const std::string& schema, const std::string& components, const std::string& version);
/// The schema of the request body of its only operation.
BodySchema readBodyContract(const std::string& text);

/// Down from a schema: "lines > [] > sku", "{}", "oneOf 1", "not", "names"; without the schema itself.
std::vector<const core::Element*> wayDown(const core::Element& schema, std::string_view steps);

/// Whether the validator of the schema accepts the JSON text.
bool accepts(const core::WireSchema& schema, const std::string& json,
    core::Direction direction = core::Direction::Any, bool closed = false);

} // namespace test
