// SPDX-License-Identifier: Apache-2.0
// The finer conditions that rules for Protocol Buffers ask for.
#pragma once

#include "core/compat/rule.h"

namespace core {

bool isProtoFileOption(const Subject& subject);
/// One that somebody declared, as (google.api.http) or (acme.owner): what it does is not the language's to
/// say.
bool isProtoCustomOption(const Subject& subject);
/// Other ranges of the candidate hold all its numbers.
bool isStillReserved(const Subject& subject);
/// Not all of its numbers, but some.
bool isReservedInPart(const Subject& subject);
/// To extensions, by other ranges of the other side.
bool isOpenOnBothSides(const Subject& subject);
/// To extensions, no more than some of its numbers.
bool isOpenInPart(const Subject& subject);
/// Number and name of an optional field that is gone.
bool isReservedForGood(const Subject& subject);
bool wasProtoRequired(const Subject& subject);
bool isProtoRequiredNow(const Subject& subject);
/// Two types of a field that are written alike in bytes, but not in JSON.
bool isTypeAlikeInBytesAlone(const Subject& subject);
/// Two that are written alike in both.
bool isTypeAlike(const Subject& subject);
bool isTextAndBytes(const Subject& subject);
/// A list of messages that was a map, or the other way round: what is in them is told of itself.
bool isMapWrittenOtherwise(const Subject& subject);
/// A single value before and now.
bool isPresenceAlone(const Subject& subject);

} // namespace core
