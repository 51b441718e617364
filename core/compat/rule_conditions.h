// SPDX-License-Identifier: Apache-2.0
// The finer conditions that selectors of rules ask for, each once. All cope with sides that are not there.
#pragma once

#include "core/compat/rule.h"

namespace core {

// its life
bool wasOperationDeprecated(const Subject& subject);
bool wasDeprecated(const Subject& subject);
/// What is deprecated now says until when it is kept.
bool hasSunset(const Subject& subject);
/// Both dates can be read, and the new one comes first.
bool isSunsetEarlier(const Subject& subject);
bool isSunsetUnreadable(const Subject& subject);
/// Both levels are known (none said: stable), and the new one promises less.
bool isStabilityLower(const Subject& subject);
/// One of the two levels is none we know.
bool isStabilityUnknown(const Subject& subject);

// must it be there
bool wasRequired(const Subject& subject);
bool isRequiredNow(const Subject& subject);
/// Where nothing is sent the server has a value of its own.
bool hasDefault(const Subject& subject);
/// A property that is listed as required, and that nothing describes.
bool isUndescribedNow(const Subject& subject);
bool isPathParameter(const Subject& subject);
/// These two leave path parameters out, which cannot be but required.
bool isRequiredWithDefault(const Subject& subject);
bool isRequiredWithoutDefault(const Subject& subject);

// what is answered
bool isDefaultResponse(const Subject& subject);
bool isRateLimitStatus(const Subject& subject);
/// Any other answer that tells of a failure.
bool isFailure(const Subject& subject);
bool isRateLimitHeader(const Subject& subject);

// who is let in
bool isAnonymous(const Subject& subject);

// which values
/// Inside of a `not`, where more becomes less.
bool isTurnedRound(const Subject& subject);
/// The types differ by null alone.
bool isOnlyNull(const Subject& subject);
bool isXmlBody(const Subject& subject);
/// The language's own @specifiedBy, or what it is given: it says where a scalar is described.
bool isSpecification(const Subject& subject);

} // namespace core
