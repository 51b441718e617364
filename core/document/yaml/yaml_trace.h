// SPDX-License-Identifier: Apache-2.0
// What a reading of YAML did beside making a tree: where it may be taken up again, and where it may not.
#pragma once

#include "core/document/yaml/yaml_stream.h"

#include <cstdint>
#include <vector>

namespace core {

/// Whole lines that the scanner did not read itself.
struct YamlHandedOn {
    ByteRange lines;
    bool isDocument = false; ///< all of a document, not an entry or item
    bool usesAnchors = false; ///< it sets an anchor, or looks for one

    bool operator==(const YamlHandedOn&) const = default;
};

struct YamlPart {
    YamlDocument document;
    std::uint64_t handedOn = 0; ///< bytes; after edits no less than a reading anew would hand on
};

struct YamlTrace {
    bool isRegular = true; ///< every byte may stand in YAML, every marker where it does, nothing stopped us
    std::vector<YamlPart> parts; ///< the documents of the stream
    std::vector<YamlHandedOn> handedOn; ///< in the order of the text; none overlaps another
};

/// A broken text could ask for bytes to be handed on once at every depth, which takes too long.
bool handsOnTooMuch(const YamlPart& part);

/// Puts the pieces in order; of pieces within each other the outer one stays and knows what they used.
void settle(std::vector<YamlHandedOn>& handedOn);

} // namespace core
