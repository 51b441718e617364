// SPDX-License-Identifier: Apache-2.0
#include "core/lint/step_clause.h"

#include "core/contract/quoted_words.h"

#include <algorithm>
#include <cctype>

namespace core {
namespace {

constexpr std::string_view EndsClause = ",;.!?";
constexpr std::string_view AroundWord = "()[]:*";

bool isSmall(char each)
{
    return each >= 'a' && each <= 'z';
}

bool isCapital(char each)
{
    return each >= 'A' && each <= 'Z';
}

bool isFigure(char each)
{
    return each >= '0' && each <= '9';
}

std::string lowered(std::string_view word)
{
    std::string lower(word);
    for (char& each : lower)
        each = isCapital(each) ? static_cast<char>(each - 'A' + 'a') : each;
    return lower;
}

class ClauseCutter {
public:
    std::vector<Clause> cut(std::string_view sentence)
    {
        std::size_t at = 0;
        for (const QuotedWord& quoted : quotedWords(sentence)) {
            addWords(sentence.substr(at, quoted.begin - at));
            m_clause.push_back({std::string(quoted.text), {}, true, quoted.isCode});
            at = quoted.end;
        }
        addWords(sentence.substr(at));
        finish();
        return std::move(m_clauses);
    }

private:
    void addWords(std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t begin = std::min(text.find_first_not_of(" \t\n"), text.size());
            text.remove_prefix(begin);
            const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
            addWord(text.substr(0, end));
            text.remove_prefix(end);
        }
    }

    void addWord(std::string_view word)
    {
        const std::size_t last = word.find_last_not_of(EndsClause);
        const bool endsClause = last == std::string_view::npos ? !word.empty() : last + 1 < word.size();
        word = word.substr(0, last == std::string_view::npos ? 0 : last + 1);
        const std::size_t begin = word.find_first_not_of(AroundWord);
        if (begin != std::string_view::npos) {
            word = word.substr(begin, word.find_last_not_of(AroundWord) + 1 - begin);
            if (isProse(ProseWord::ClauseEnd, lowered(word)))
                return finish();
            m_clause.push_back({std::string(word), lowered(word), false, false});
        }
        if (endsClause)
            finish();
    }

    void finish()
    {
        if (!m_clause.empty())
            m_clauses.push_back(std::move(m_clause));
        m_clause.clear();
    }

    Clause m_clause;
    std::vector<Clause> m_clauses;
};

} // namespace

std::vector<Clause> clausesOf(std::string_view sentence)
{
    return ClauseCutter().cut(sentence);
}

bool has(const Clause& clause, ProseWord kind)
{
    return std::ranges::any_of(clause, [&](const ProseToken& each) { return each.is(kind); });
}

bool isIdentifier(std::string_view word)
{
    if (word.size() < 3 || isFigure(word.front()) || word.front() == '_')
        return false;
    const bool isPlain = std::ranges::all_of(
        word, [](char each) { return isSmall(each) || isCapital(each) || isFigure(each) || each == '_'; });
    const std::size_t hump = static_cast<std::size_t>(std::ranges::find_if(word, isCapital) - word.begin());
    // "iPhone" is a word; "redirectUrl" is none.
    const bool isCamel =
        isSmall(word.front()) && hump >= 2 && hump + 1 < word.size() && isSmall(word[hump + 1]);
    return isPlain && (isCamel || word.find('_', 1) < word.size() - 1);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char each) {
        return isSmall(each) || isCapital(each) || isFigure(each) || each == '_' || each == '-'
            || each == '.';
    });
}

} // namespace core
