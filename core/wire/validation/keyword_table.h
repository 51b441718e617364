// SPDX-License-Identifier: Apache-2.0
// Every keyword that decides about validity, by theme.
#pragma once

#include "core/wire/validation/keyword.h"

#include <span>
#include <vector>

namespace core {

std::span<const Keyword> valueKeywords();
std::span<const Keyword> numberKeywords();
std::span<const Keyword> stringKeywords();
std::span<const Keyword> contentKeywords();
std::span<const Keyword> arrayKeywords();
std::span<const Keyword> objectKeywords();
std::span<const Keyword> combiningKeywords();
std::span<const Keyword> referenceKeywords();
/// About what all the others have left, so asked last.
std::span<const Keyword> unevaluatedKeywords();

/// What a schema asks for, in the order of evaluation.
std::vector<MadeAssertion> makeAssertions(KeywordSource& source);
/// For what the schema says and we cannot follow: unknown, for this reason.
MadeAssertion makeUndecided(std::string why);
/// "`maxLength` is `ten`, which makes no sense there"
MadeAssertion makeUndecided(const Node& keyword);

} // namespace core
