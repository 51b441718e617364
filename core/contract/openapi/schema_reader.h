// SPDX-License-Identifier: Apache-2.0
// A schema as it is written, in any dialect; its effective form comes later.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// Reads the node of a schema element into it; of a property, with what says that it is required.
void readSchema(Reading& reading, Element& schema, const Node& required = {});

/// Makes the child, unless the schema allows anything: then nothing need be said.
void addSchema(ElementDraft& parent, ElementKind kind, const Node& schema, std::string_view name = {});

/// OpenAPI 2.0 writes the schema of a parameter or header into it, among keywords of its own.
void readInlineSchema(Reading& reading, Element& schema, const Node& required = {});

/// Fields of an object schema, with what its `required` says of each; those that only it names come last.
void addFields(ElementDraft& object, const Node& properties, const Node& required);

} // namespace core::openapi
