// SPDX-License-Identifier: Apache-2.0
#include "core/compat/ignore_wording.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace core {
namespace {

/// What sentences say where ids say something shorter.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> SaidOtherwise {{
    {"deleted", "removed"},
    {"widened", "generalized"},
    {"narrowed", "specialized"},
    {"restricted", "became"},
    {"maximum", "max"},
    {"minimum", "min"},
}};

/// A sentence with one of these is about nothing else than a check that has it, too.
constexpr std::array<std::string_view, 23> TellingWords {"all", "const", "contain", "default", "deprecated",
    "discriminator", "enum", "header", "length", "max", "min", "nullable", "operation", "pattern", "property",
    "scope", "security", "stability", "sunset", "tag", "type", "unevaluated", "unique"};

bool isIgnoreWordPart(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0;
}

std::string asIdWord(std::string_view word)
{
    std::string lower(word);
    std::ranges::transform(
        lower, lower.begin(), [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    const auto said = std::ranges::find(SaidOtherwise, lower, &decltype(SaidOtherwise)::value_type::first);
    if (said != SaidOtherwise.end())
        lower = said->second;
    if (lower.size() > 3 && lower.ends_with('s') && !lower.ends_with("ss"))
        lower.pop_back();
    return lower;
}

std::vector<std::string> idWordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto begin = std::ranges::find_if(text, isIgnoreWordPart);
        const auto end = std::find_if_not(begin, text.end(), isIgnoreWordPart);
        if (begin != end)
            words.push_back(asIdWord({begin, end}));
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
    }
    return words;
}

/// `'status'`, not the apostrophe of "doesn't".
std::optional<std::string_view> quotedAt(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    if ((quote != '\'' && quote != '`' && quote != '"') || (at > 0 && isIgnoreWordPart(text[at - 1])))
        return std::nullopt;
    for (std::size_t end = text.find(quote, at + 1); end != std::string_view::npos;
         end = text.find(quote, end + 1))
        if (end + 1 == text.size() || !isIgnoreWordPart(text[end + 1]))
            return text.substr(at + 1, end - at - 1);
    return std::nullopt;
}

/// Some sentences quote what changed ("the 'type/format' changed") as they quote names.
bool isKeyword(std::string_view quoted)
{
    return quoted == "type" || quoted == "format" || quoted == "type/format";
}

/// "maxLength" is written as one word in sentences and as two in ids.
bool saysWord(const IgnoreWording& wording, std::span<const std::string> idWords, std::size_t at)
{
    const auto isSaid = [&](const std::string& word) {
        return std::ranges::find(wording.words, word) != wording.words.end();
    };
    return isSaid(idWords[at]) || (at > 0 && isSaid(idWords[at - 1] + idWords[at]))
        || (at + 1 < idWords.size() && isSaid(idWords[at] + idWords[at + 1]));
}

bool saysAll(const IgnoreWording& wording, std::span<const std::string> idWords)
{
    for (std::size_t at = 0; at < idWords.size(); ++at)
        if (!saysWord(wording, idWords, at))
            return false;
    return true;
}

bool tellsOfSomethingElse(const IgnoreWording& wording, std::span<const std::string> idWords)
{
    return std::ranges::any_of(TellingWords, [&](std::string_view word) {
        return std::ranges::find(wording.words, word) != wording.words.end()
            && std::ranges::find(idWords, word) == idWords.end();
    });
}

} // namespace

IgnoreWording readIgnoreWording(std::string_view sentence)
{
    IgnoreWording wording;
    std::string unquoted;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const auto quoted = quotedAt(sentence, at);
        if (!quoted) {
            unquoted += sentence[at];
        } else {
            at += quoted->size() + 1;
            unquoted += ' ';
            if (isKeyword(*quoted))
                unquoted.append(*quoted) += ' ';
            else if (!quoted->empty())
                wording.names.emplace_back(*quoted);
        }
    }
    wording.words = idWordsOf(unquoted);
    return wording;
}

std::vector<std::string_view> checksMeant(
    const IgnoreWording& wording, std::span<const std::string_view> checkIds)
{
    std::vector<std::string_view> meant;
    std::size_t most = 1;
    for (const std::string_view id : checkIds) {
        const std::vector<std::string> idWords = idWordsOf(id);
        if (idWords.size() < most || !saysAll(wording, idWords) || tellsOfSomethingElse(wording, idWords))
            continue;
        if (idWords.size() > most) {
            meant.clear();
            most = idWords.size();
        }
        meant.push_back(id);
    }
    return meant;
}

} // namespace core
