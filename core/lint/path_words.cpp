// SPDX-License-Identifier: Apache-2.0
#include "core/lint/path_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char toLower(char c)
{
    return static_cast<char>(isUpper(c) ? c - 'A' + 'a' : c);
}

bool isSeparator(char c)
{
    return c == '-' || c == '_' || c == '.' || c == ' ' || c == '~';
}

/// "userData" breaks before the D, "HTTPLog" before the L.
bool breaksBefore(std::string_view name, std::size_t at)
{
    if (at == 0 || !isUpper(name[at]))
        return false;
    const bool endsWord = !isUpper(name[at - 1]);
    const bool beginsWord = at + 1 < name.size() && isLower(name[at + 1]);
    return endsWord || beginsWord;
}

template <std::size_t Count>
bool isAmong(const std::array<std::string_view, Count>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

// Words that are never things ("post", "set", "list", "patch" may be): alone they are a segment's whole
// sense.
constexpr std::array<std::string_view, 11> LoneActions {
    "get", "fetch", "create", "update", "delete", "remove", "retrieve", "insert", "modify", "add", "edit"};
constexpr std::array<std::string_view, 14> LeadingActions {"get", "fetch", "create", "update", "delete",
    "remove", "retrieve", "insert", "modify", "add", "find", "save", "list", "put"};
/// "add-ons", "list-items", "update-logs": things whose names begin like actions.
constexpr std::array<std::string_view, 14> ThingsBehindActions {"on", "ons", "in", "ins", "item", "items",
    "entry", "entries", "price", "prices", "log", "logs", "center", "view"};

} // namespace

std::vector<std::string_view> fixedSegments(std::string_view pathTemplate)
{
    std::vector<std::string_view> segments;
    while (!pathTemplate.empty()) {
        const std::size_t slash = std::min(pathTemplate.find('/'), pathTemplate.size());
        const std::string_view segment = pathTemplate.substr(0, slash);
        pathTemplate.remove_prefix(std::min(slash + 1, pathTemplate.size()));
        if (!segment.empty() && segment.find('{') == std::string_view::npos)
            segments.push_back(segment);
    }
    return segments;
}

std::vector<std::string> wordsOfName(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (isSeparator(name[at]) || breaksBefore(name, at))
            finish();
        if (!isSeparator(name[at]))
            word += toLower(name[at]);
    }
    finish();
    return words;
}

std::string actionOf(std::string_view segment)
{
    // Behind a colon stands what a custom method is called: it is meant to be an action.
    const std::vector<std::string> words = wordsOfName(segment.substr(0, segment.find(':')));
    if (words.size() == 1 && isAmong(LoneActions, words[0]))
        return words[0];
    if (words.size() > 1 && isAmong(LeadingActions, words[0]) && !isAmong(ThingsBehindActions, words[1]))
        return words[0];
    return {};
}

bool isVersionSegment(std::string_view segment)
{
    const bool isDate = segment.size() == 10 && segment[4] == '-' && segment[7] == '-'
        && std::ranges::all_of(segment, [](char c) { return isDigit(c) || c == '-'; });
    if (isDate)
        return true;
    if (segment.size() < 2 || toLower(segment[0]) != 'v' || !isDigit(segment[1]))
        return false;
    const std::size_t end = std::min(segment.find_first_not_of("0123456789.", 1), segment.size());
    const std::string_view stage = segment.substr(end);
    return stage.empty() || stage.starts_with("alpha") || stage.starts_with("beta")
        || stage.starts_with("preview");
}

} // namespace core
