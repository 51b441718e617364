// SPDX-License-Identifier: Apache-2.0
// The finer conditions that selectors of rules ask for, each once.
#pragma once

#include "core/compat/rule.h"

namespace core {

bool wasOperationDeprecated(const Subject& subject);
/// What is deprecated now says until when it is kept.
bool hasSunset(const Subject& subject);
/// Both dates can be read, and the new one comes first.
bool isSunsetEarlier(const Subject& subject);
bool isSunsetUnreadable(const Subject& subject);
/// Both levels are known (none said: stable), and the new one promises less.
bool isStabilityLower(const Subject& subject);
bool isStabilityUnknown(const Subject& subject);

} // namespace core
