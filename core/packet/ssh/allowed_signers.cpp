// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/allowed_signers.h"

#include "core/base/text.h"
#include "core/packet/ssh/signer_options.h"

#include <algorithm>

namespace core {
namespace {

bool isBlank(char each)
{
    return each == ' ' || each == '\t';
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// Up to the next blank outside of quotes, which is taken off `rest` with what is behind it.
std::string_view nextWord(std::string_view& rest)
{
    rest = withoutBlanks(rest);
    bool isQuoted = false;
    std::size_t end = 0;
    while (end < rest.size() && (isQuoted || !isBlank(rest[end])))
        isQuoted = rest[end++] == '"' ? !isQuoted : isQuoted;
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

std::string_view withoutQuotes(std::string_view word)
{
    const bool isQuoted = word.size() >= 2 && word.front() == '"' && word.back() == '"';
    return isQuoted ? word.substr(1, word.size() - 2) : word;
}

bool matches(std::string_view pattern, std::string_view word)
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t taken = 0;
    while (in < word.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            taken = in;
        } else if (at < pattern.size() && (pattern[at] == '?' || pattern[at] == word[in])) {
            ++at;
            ++in;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            in = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', std::min(at, pattern.size())) == std::string_view::npos;
}

void readKey(AllowedSigner& signer, std::string_view type, std::string_view rest)
{
    const auto key = readSshKey(type, nextWord(rest));
    if (key)
        signer.key = *key;
    else
        signer.trouble = "its key is damaged";
}

AllowedSigner readLine(std::string_view line, std::size_t number)
{
    AllowedSigner signer {.line = number};
    signer.principals = withoutQuotes(nextWord(line));
    std::string_view word = nextWord(line);
    if (!isKeyType(word)) {
        signer.trouble = readSignerOptions(word, signer);
        word = nextWord(line);
    }
    if (signer.principals.empty())
        signer.trouble = "nobody is named";
    else if (signer.trouble.empty() && !isKeyType(word))
        signer.trouble = "it has no key";
    if (signer.trouble.empty())
        readKey(signer, word, line);
    return signer;
}

template <class Read>
void forEachLine(std::string_view text, Read read)
{
    for (std::size_t number = 0; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = withoutBlanks(text.substr(0, end));
        if (!line.empty() && line.front() != '#')
            read(line, number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

std::vector<AllowedSigner> readAllowedSigners(std::string_view text)
{
    std::vector<AllowedSigner> signers;
    forEachLine(
        text, [&](std::string_view line, std::size_t number) { signers.push_back(readLine(line, number)); });
    return signers;
}

bool isInPatternList(std::string_view patterns, std::string_view word)
{
    bool isIn = false;
    while (!patterns.empty()) {
        const std::size_t end = std::min(patterns.find(','), patterns.size());
        std::string_view pattern = patterns.substr(0, end);
        patterns.remove_prefix(std::min(end + 1, patterns.size()));
        const bool isNegated = pattern.starts_with('!');
        if (isNegated)
            pattern.remove_prefix(1);
        if (!matches(pattern, word))
            continue;
        if (isNegated)
            return false;
        isIn = true;
    }
    return isIn;
}

RevokedKeys readRevokedKeys(std::string_view text)
{
    RevokedKeys revoked;
    forEachLine(text, [&](std::string_view line, std::size_t number) {
        const std::string_view type = nextWord(line);
        if (auto key = readSshKey(type, nextWord(line)))
            revoked.keys.push_back(std::move(*key));
        else
            revoked.troubles.push_back("line " + std::to_string(number + 1) + " is no public key");
    });
    return revoked;
}

} // namespace core
