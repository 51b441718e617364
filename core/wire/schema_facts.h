// SPDX-License-Identifier: Apache-2.0
// What makers of values ask a schema element, through references and merged allOfs.
#pragma once

#include "core/base/decimal.h"
#include "core/contract/element.h"
#include "core/wire/direction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The effective form of a place; null stays null: nothing is said there.
const Element* shapeOf(const Element* place);

/// JsonType bits; of a schema that says nothing about types, or of none: all.
std::uint32_t typesOf(const Element* shape);
/// Whether no value at all is allowed: the schema `false`.
bool allowsNothing(const Element* place);

std::optional<Decimal> numberFacet(const Element* shape, Facet facet);
/// A length or count; larger ones than we ever make are given as `LargestCount`.
std::optional<std::size_t> countFacet(const Element* shape, Facet facet);
inline constexpr std::size_t LargestCount = 1'000'000'000;
/// Empty when nothing is said.
std::string_view textFacet(const Element* shape, Facet facet);

std::vector<const Element*> childrenOf(const Element* shape, ElementKind kind);
const Element* onlyChild(const Element* shape, ElementKind kind);
const Element* fieldOf(const Element* shape, std::string_view name);
/// What a field is called in JSON: Protocol Buffers have another name for it there.
std::string_view jsonName(const Element& field);
/// What a property of this name must be where none is declared: of a matching pattern, or of the others; null
/// when nothing is said.
const Element* schemaForName(const Element* shape, std::string_view name);

bool isRequired(const Element& field);
/// Whether the property does not travel this way: read-only in a request, write-only in a response.
bool isLeftOut(const Element& field, Direction direction);

} // namespace core
