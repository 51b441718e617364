// SPDX-License-Identifier: Apache-2.0
// Values of paths, queries, headers and forms: texts, which their style and schema make something of.
#pragma once

#include "core/contract/element.h"
#include "core/impact/pact.h"
#include "core/wire/json_value.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A text where two readings are possible: a schema that allows texts and numbers takes "12" as either.
enum class Reading : std::uint8_t { Text, Literal };

/// What the schema of a parameter or header makes of one text, in its style.
JsonValue recordedValue(
    const Element& parameter, std::string_view name, std::string_view text, Reading reading);

/// The same of a query, in which one parameter may have several fields.
JsonValue recordedQueryValue(
    const Element& parameter, std::string_view name, const std::vector<PactField>& fields, Reading reading);

/// What a form sends: each field with the schema of its property, or as a text.
JsonValue recordedForm(const Element* schema, const std::vector<PactField>& fields, Reading reading);

/// Whether a field of the query belongs to the parameter: by its name, or as a part of an object.
bool isFieldOf(const Element& parameter, std::string_view name, std::string_view field);

/// The schema that a parameter or header gives its value; null when it gives none.
const Element* schemaOfParameter(const Element& parameter);

} // namespace core
