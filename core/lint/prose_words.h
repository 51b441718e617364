// SPDX-License-Identifier: Apache-2.0
// What words of a scenario tell us about the sentence around them, in the languages that Countersign speaks.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class ProseWord : std::uint8_t {
    Negation, ///< "not": whatever the clause names is not promised
    Answer, ///< "API", "response": the sentence is about what is sent back
    Elsewhere, ///< "screen", "e-mail", "event": it is about something that no response shows
    Returning, ///< "returns": a status code may follow
    StatusNoun, ///< "HTTP", "status": a status code does follow
    AnswerNoun, ///< "response", "error": behind a status code
    Having, ///< "includes": a field may follow
    Moving, ///< "transitions": a state may follow
    From,
    Filler, ///< "the", "is": stands between a word and what it is about
    Or,
    ClauseEnd, ///< "and", "but"
    Joint, ///< "with", "when": a status code is complete before it
};

/// The word in lower case.
bool isProse(ProseWord kind, std::string_view word);

} // namespace core
