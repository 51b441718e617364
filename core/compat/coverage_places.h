// SPDX-License-Identifier: Apache-2.0
// Where in a description a keyword may stand: whole small descriptions with one hole.
#pragma once

#include "core/compat/coverage_keywords.h"

#include <string>
#include <vector>

namespace core {

struct CoveragePlace {
    std::string name; ///< "request body > property"
    std::uint8_t versions = Always;
    CoverageObject object = CoverageObject::Schema;
    Flow flow = Flow::None;
    Polarity polarity = Polarity::Same;
    /// Beside it stands another branch that must not be valid, too: what allows anything overlaps with it.
    bool isExclusive = false;
    bool isText = false; ///< the value travels as plain text, not as JSON
    std::string text; ///< of the description behind its head; '@' is the hole, within braces
    std::string shared = {}; ///< more shared schemas; the hole may be here
    std::string components = {}; ///< other shared things; or here

    bool isUnreached() const { return object <= CoverageObject::SimpleSchema && flow == Flow::None; }
};

/// Every schema place, each frame with the wrappers that belong to it.
std::vector<CoveragePlace> coverageSchemaPlaces();
std::vector<CoveragePlace> coverageObjectPlaces();

/// The text of a table with its abbreviations spelled out: <media>, <answer>, <call>, <shared>.
std::string coverageSpelledOut(std::string_view text);
/// The text with what goes into its hole.
std::string coverageFill(std::string_view text, std::string_view filling);

} // namespace core
