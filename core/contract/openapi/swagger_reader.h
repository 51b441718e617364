// SPDX-License-Identifier: Apache-2.0
// What OpenAPI 2.0 says in other shapes: bodies among parameters, schemas within them, media types apart.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// A parameter or header whose schema is written into it.
void readSwaggerParameter(ElementDraft& parameter);
void readSwaggerHeader(ElementDraft& header);

/// Style and Explode that say the same as the `collectionFormat`. A list without one is comma-separated;
/// anything else is written as newer versions do.
void addCollectionStyle(ElementDraft& draft, std::string_view standardStyle);

/// The request body that the `body` or `formData` parameters of an operation make together.
void addSwaggerRequest(ElementDraft& operation, const Node& ofPath, const Node& ofOperation);

/// The bodies of a response, one for each media type that its operation produces.
void addSwaggerContent(ElementDraft& response);

/// Keywords of an operation that only 2.0 has and that are read with its bodies and servers.
bool isSwaggerKeyword(Word word);

} // namespace core::openapi
