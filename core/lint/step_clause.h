// SPDX-License-Identifier: Apache-2.0
// A sentence of a scenario, clause by clause, as words and quotations.
#pragma once

#include "core/lint/prose_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ProseToken {
    std::string text; ///< without quotes and punctuation
    std::string lower; ///< of a word; of a quotation empty
    bool isQuoted = false;
    bool isCode = false; ///< in backticks

    bool is(ProseWord kind) const { return !isQuoted && isProse(kind, lower); }
};

using Clause = std::vector<ProseToken>;

/// Cut at commas, full stops, "and" and "but".
std::vector<Clause> clausesOf(std::string_view sentence);

bool has(const Clause& clause, ProseWord kind);

/// "redirect_url", "redirectUrl", "PAYMENT_DECLINED": what nobody writes as a word of prose.
bool isIdentifier(std::string_view word);
/// Whether it is one name, whatever its case: no blanks, no interpolation.
bool isName(std::string_view text);

} // namespace core
