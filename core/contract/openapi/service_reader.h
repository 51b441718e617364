// SPDX-License-Identifier: Apache-2.0
// What belongs to the service as a whole: servers, tags, security.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// The root map of the entry.
Node rootOf(Reading& reading);

void addServers(ElementDraft& parent, const Node& servers);
/// Those of 2.0: host and basePath of the description, under each of the schemes.
void addSwaggerServers(ElementDraft& parent, const Node& schemes);
void addTags(ElementDraft& contract, const Node& tags);
/// The tags of an operation, which are names.
void addTagNames(ElementDraft& operation, const Node& names);
/// Points a demand for a scheme at the one of that name.
void referToScheme(Reading& reading, Element& demand);
/// The ways in that a list of requirements offers; without a list anybody may come in.
void addSecurity(ElementDraft& operation, const Node& security);

} // namespace core::openapi
