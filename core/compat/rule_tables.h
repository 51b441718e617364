// SPDX-License-Identifier: Apache-2.0
// The tables of rules, one a file, which the rule book binds together.
#pragma once

#include "core/compat/rule.h"

#include <span>

namespace core {

std::span<const Rule> contractRules();
std::span<const Rule> operationRules();
std::span<const Rule> eventRules();
std::span<const Rule> lifecycleRules();
std::span<const Rule> parameterRules();
std::span<const Rule> bodyRules();
std::span<const Rule> responseRules();
std::span<const Rule> errorRules();
std::span<const Rule> headerRules();
std::span<const Rule> mediaTypeRules();
std::span<const Rule> securityRules();
std::span<const Rule> schemeRules();
std::span<const Rule> serverRules();
std::span<const Rule> requestFieldRules();
std::span<const Rule> responseFieldRules();
std::span<const Rule> visibilityRules();
std::span<const Rule> typeRules();
std::span<const Rule> formatRules();
std::span<const Rule> requestValueRules();
std::span<const Rule> responseValueRules();
std::span<const Rule> defaultRules();
std::span<const Rule> numberRules();
std::span<const Rule> textRules();
std::span<const Rule> contentRules();
std::span<const Rule> arrayRules();
std::span<const Rule> itemMatchRules();
std::span<const Rule> itemRules();
std::span<const Rule> objectRules();
std::span<const Rule> undeclaredFieldRules();
std::span<const Rule> fieldNameRules();
std::span<const Rule> conditionalRules();
std::span<const Rule> variantRules();
std::span<const Rule> discriminatorRules();
std::span<const Rule> anyValueRules();
std::span<const Rule> namedTypeRules();
std::span<const Rule> namedFieldRules();
std::span<const Rule> givenValueRules();
std::span<const Rule> directiveRules();
std::span<const Rule> protoFileRules();
std::span<const Rule> protoTypeRules();
std::span<const Rule> protoServiceRules();
std::span<const Rule> protoFieldRules();
std::span<const Rule> protoFieldTypeRules();
std::span<const Rule> annotationRules();
std::span<const Rule> meaningRules();
/// The last resort, asked only where no theme has an entry: one for each action and class of facet.
std::span<const Rule> fallbackRules();

} // namespace core
