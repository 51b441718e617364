// SPDX-License-Identifier: Apache-2.0
// A body as it is sent: what the author wrote as an example, or a value that the schema allows.
#pragma once

#include "core/contract/contract.h"
#include "core/wire/direction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// What the schema's own validator says of it.
enum class BodyVerdict : std::uint8_t { Valid, Refused, Unknown };

struct SentBody {
    bool isWritten = false; ///< somebody wrote it as an example; else it was made up
    std::string example = {}; ///< its name, where it has one
    std::string text = {}; ///< empty: there is none to show
    bool isAsSent = true; ///< false: its value as JSON, since nobody here writes its media type
    BodyVerdict verdict = BodyVerdict::Unknown;
    std::string why = {}; ///< it is refused, or nobody knows
};

/// Of a media type: each example that is written beside it, or else one that is made up; never none at all.
std::vector<SentBody> bodiesOf(const Contract& contract, const Element& mediaType, Direction direction);
/// The same of a schema that stands alone: JSON.
std::vector<SentBody> valuesOf(const Contract& contract, const Element& schema, Direction direction);

} // namespace core
