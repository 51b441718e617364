// SPDX-License-Identifier: Apache-2.0
// The same description written otherwise: what none of these change, no comparison may find.
#pragma once

#include "core/document/patch/fragment.h"
#include "tests/core/compat/compared_sources.h"

#include <functional>
#include <optional>
#include <random>

namespace test {

/// What a value of a description is, as far as a rewrite must know.
enum class Part : std::uint8_t {
    Object, ///< of OpenAPI
    Schema,
    Opaque, ///< an example, a default: data, whatever its keys are
};

/// Calls for every map, the outer ones first; a schema that is a mere boolean is not called for.
void forEachPart(core::Fragment& description, const std::function<void(core::Fragment&, Part)>& each);

/// The entry of a map under this key; null when there is none, or no map.
core::Fragment* entry(core::Fragment& map, std::string_view key);
void setEntry(core::Fragment& map, const std::string& key, core::Fragment value);
void removeEntry(core::Fragment& map, std::string_view key);

/// The one file of a description as a value; none when it has several documents, duplicate keys or errors.
std::optional<core::Fragment> valueOf(const std::string& text, const std::string& name);
Source asJson(const core::Fragment& description);
Source asYaml(const core::Fragment& description);

/// Keys of maps, and the lists whose order has no meaning.
void shuffle(core::Fragment& description, std::mt19937_64& random);
/// The parts of each allOf: of two descriptions in them another one may come to count, and nothing else.
void shuffleMerged(core::Fragment& description, std::mt19937_64& random);
void writeOutDefaults(core::Fragment& description);
/// From OpenAPI 3.0; everything is said in the words of 3.1.
void liftTo31(core::Fragment& description);
/// Each shared schema and each path in a file of its own.
Source split(const core::Fragment& description);

} // namespace test
