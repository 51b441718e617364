// SPDX-License-Identifier: Apache-2.0
// What a description keeps for references, by name: each stands once, whoever refers to it.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// Gives each component its name before anything refers to it: what only points into another file is that
/// file's part, under the component's name, so that splitting a description changes nothing.
void nameComponents(Reading& reading, const Node& root);

/// Adds the components of a keyword of the root (2.0) or of `components`.
void addComponents(ElementDraft& contract, const Node& components);
void addSection(ElementDraft& contract, const Node& section);

/// Reads all that was referred to, and adds what other files keep by name.
void addReferredElements(ElementDraft& contract);

} // namespace core::openapi
