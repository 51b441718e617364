// SPDX-License-Identifier: Apache-2.0
// A piece of the baseline, made ready to stand in the candidate's text again.
#pragma once

#include "core/base/result.h"
#include "core/compat/comparison.h"
#include "core/document/patch/fragment.h"

#include <chrono>
#include <string>

namespace core {

/// As the baseline wrote it. What is referred to and cannot carry a mark beside the reference is written out
/// where `isMarked`; references in it are made to hold in the candidate's file at `container`.
Result<Fragment> pieceOf(
    const Comparison& comparison, const Element& element, bool isMarked, const Node& container);

/// `deprecated: true` and `x-sunset`, as far as the candidate's version of the language has them there.
Fragment markedDeprecated(
    Fragment piece, ElementKind kind, const Contract& candidate, std::chrono::year_month_day sunset);

/// Whether an element of this kind can say of itself that it is deprecated.
bool canBeDeprecated(ElementKind kind, const Contract& candidate);

} // namespace core
