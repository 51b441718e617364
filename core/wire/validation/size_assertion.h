// SPDX-License-Identifier: Apache-2.0
// The keywords that count: characters, items, properties.
#pragma once

#include "core/wire/validation/instance.h"
#include "core/wire/validation/keyword.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace core {

class Evaluation;

struct SizeRule {
    NodeKind kind; ///< of the instances that are counted
    bool isLower;
    /// How many there are.
    std::size_t (*count)(const Instance& instance, Evaluation& evaluation);
    /// "is 12 characters long"
    std::string (*words)(std::size_t count);
};

/// Undecided when the keyword's value is no whole number.
MadeAssertion makeSize(const Node& keyword, const SizeRule& rule);

} // namespace core
