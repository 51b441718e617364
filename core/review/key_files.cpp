// SPDX-License-Identifier: Apache-2.0
#include "core/review/key_files.h"

#include <algorithm>

namespace core {
namespace {

/// A line of either file: who, under which conditions, with which key. Revoked keys have only the last.
struct KeyLine {
    std::size_t line = 0;
    std::string who;
    std::string conditions;
    std::string key; ///< kind and digits, without the comment; the whole line where it has no known form
};

std::vector<std::string> wordsOutsideOfQuotes(std::string_view line)
{
    std::vector<std::string> words;
    bool isQuoted = false;
    bool isInWord = false;
    for (const char c : line) {
        const bool isBlank = (c == ' ' || c == '\t' || c == '\r') && !isQuoted;
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        if (!isBlank && !isInWord)
            words.emplace_back();
        if (!isBlank)
            words.back() += c;
        isInWord = !isBlank;
    }
    return words;
}

bool isKeyKind(std::string_view word)
{
    return word.starts_with("ssh-") || word.starts_with("ecdsa-") || word.starts_with("sk-");
}

KeyLine readKeyLine(std::string_view text, std::size_t line)
{
    const std::vector<std::string> words = wordsOutsideOfQuotes(text);
    const auto kind = std::ranges::find_if(words, isKeyKind);
    KeyLine key {line, {}, {}, std::string(text)};
    if (kind == words.end() || kind + 1 == words.end())
        return key;
    key.key = *kind + ' ' + *(kind + 1);
    if (kind != words.begin())
        key.who = words.front();
    for (auto condition = words.begin() + 1; condition < kind; ++condition)
        key.conditions += (key.conditions.empty() ? "" : " ") + *condition;
    return key;
}

/// The lines that say something; comments and empty ones do not.
std::vector<KeyLine> keyLines(const std::optional<std::string>& file)
{
    std::vector<KeyLine> lines;
    std::string_view text = file ? std::string_view(*file) : std::string_view();
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        while (!line.empty() && std::string_view(" \t\r").find(line.back()) != std::string_view::npos)
            line.remove_suffix(1);
        if (!line.empty() && !line.starts_with('#'))
            lines.push_back(readKeyLine(line, number));
    }
    return lines;
}

/// Enough of a key to find it in the file: "ssh-ed25519 …q8Zk3w".
std::string shortKey(const std::string& key)
{
    constexpr std::size_t Shown = 8;
    const std::size_t blank = key.find(' ');
    if (blank == std::string::npos || key.size() - blank <= Shown)
        return key;
    return key.substr(0, blank) + " …" + key.substr(key.size() - Shown);
}

const KeyLine* findKey(const std::vector<KeyLine>& lines, const KeyLine& wanted)
{
    const auto found = std::ranges::find_if(
        lines, [&](const KeyLine& each) { return each.key == wanted.key && each.who == wanted.who; });
    return found == lines.end() ? nullptr : &*found;
}

/// Where a line that is gone would stand: behind the last one above it that is still there.
std::size_t lineOfGone(
    const std::vector<KeyLine>& before, const KeyLine& gone, const std::vector<KeyLine>& after)
{
    std::size_t line = 1;
    for (const KeyLine& each : before) {
        if (each.line >= gone.line)
            break;
        if (const KeyLine* const kept = findKey(after, each))
            line = kept->line;
    }
    return line;
}

/// Whether one line lets in whoever comes: a pattern of names, or all that an authority certifies.
bool isOpenEnded(const KeyLine& line)
{
    return line.who.find_first_of("*?") != std::string::npos
        || line.conditions.find("cert-authority") != std::string::npos;
}

std::string conditionsInWords(const KeyLine& line)
{
    return line.conditions.empty() ? "no conditions" : line.conditions;
}

} // namespace

std::vector<PolicyChange> compareSigners(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    const std::string file(AllowedSignersPath);
    const std::vector<KeyLine> before = keyLines(trusted.allowedSigners);
    const std::vector<KeyLine> after = keyLines(candidate.allowedSigners);
    std::vector<PolicyChange> changes;
    for (const KeyLine& each : before) {
        const KeyLine* const kept = findKey(after, each);
        if (!kept)
            changes.push_back({file, lineOfGone(before, each, after),
                each.who + " can no longer sign with the key " + shortKey(each.key), true});
        else if (kept->conditions != each.conditions)
            changes.push_back({file, kept->line,
                "The key " + shortKey(each.key) + " of " + each.who + " has other conditions: "
                    + conditionsInWords(*kept) + " in place of " + conditionsInWords(each),
                true});
    }
    for (const KeyLine& each : after)
        if (!findKey(before, each))
            changes.push_back({file, each.line, each.who + " can sign with the key " + shortKey(each.key),
                isOpenEnded(each)});
    return changes;
}

std::vector<PolicyChange> compareRevocations(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    const std::string file(RevokedKeysPath);
    const std::vector<KeyLine> before = keyLines(trusted.revokedKeys);
    const std::vector<KeyLine> after = keyLines(candidate.revokedKeys);
    std::vector<PolicyChange> changes;
    for (const KeyLine& each : before)
        if (!findKey(after, each))
            changes.push_back({file, lineOfGone(before, each, after),
                "The key " + shortKey(each.key) + " is no longer revoked", true});
    for (const KeyLine& each : after)
        if (!findKey(before, each))
            changes.push_back({file, each.line, "The key " + shortKey(each.key) + " is revoked", false});
    return changes;
}

} // namespace core
