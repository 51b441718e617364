// SPDX-License-Identifier: Apache-2.0
// What lines of Gherkin begin with, in the six languages that Countersign speaks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core::gherkin {

enum class Word : std::uint8_t {
    Feature,
    Rule,
    Background,
    Scenario,
    Outline,
    Examples,
    Given,
    When,
    Then,
    And, ///< But and *, too
};

struct Keyword {
    Word word;
    std::string_view text;
};

struct Language {
    std::string_view code; ///< "en", as `# language:` names it
    std::span<const Keyword> keywords;
};

/// English first.
std::span<const Language> languages();
/// Null when it is none of them.
const Language* findLanguage(std::string_view code);

/// A line that begins with a keyword.
struct Head {
    Word word = Word::Feature;
    std::string_view keyword;
    std::string_view rest; ///< trimmed
};

/// "Scenario: A card"
std::optional<Head> headingOf(std::string_view line, const Language& language);
/// "Given a cart", also with a colon or comma behind the keyword; "GIVEN" is a keyword, "given" a word.
std::optional<Head> stepOf(std::string_view line, const Language& language);

std::string_view trimmed(std::string_view text);

} // namespace core::gherkin
