// SPDX-License-Identifier: Apache-2.0
// Path items and their operations, with what the description and the path say for all of them pushed down.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// Paths, webhooks and callbacks: the operations of the path item that the node is or refers to.
void readPathItem(Reading& reading, Element& path);

void addPaths(ElementDraft& contract, const Node& paths);
void addWebhooks(ElementDraft& contract, const Node& webhooks);
void addResponses(ElementDraft& operation, const Node& responses);

} // namespace core::openapi
