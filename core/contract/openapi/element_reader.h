// SPDX-License-Identifier: Apache-2.0
// The parts of an OpenAPI description that may stand in place or be referred to.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// Reads the node of an element of any kind that can be referred to.
void readElement(Reading& reading, Element& element);

/// Makes the child and reads it, or points it at what its `$ref` leads to.
Element& addElement(ElementDraft& parent, ElementKind kind, const Node& node, std::string_view name);

/// As addElement, for each entry of a map, by its key.
void addElements(ElementDraft& parent, ElementKind kind, const Node& map);

void readParameter(Reading& reading, Element& parameter);
void readHeader(Reading& reading, Element& header);
void readRequest(Reading& reading, Element& request);
void readResponse(Reading& reading, Element& response);
void readMediaType(Reading& reading, Element& mediaType);
void readEncoding(Reading& reading, Element& encoding);
void readLink(Reading& reading, Element& link);
void readSecurityScheme(Reading& reading, Element& scheme);

/// The media types of a `content`, each by its normal name.
void addContent(ElementDraft& parent, const Node& content);
/// The headers of a response or encoding, without those that the specification ignores.
void addHeaders(ElementDraft& parent, const Node& headers);

/// In lower case.
std::string_view lowered(Reading& reading, std::string_view text);

} // namespace core::openapi
