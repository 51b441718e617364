// SPDX-License-Identifier: Apache-2.0
#include "core/lint/scenario_claims.h"

#include "core/lint/step_clause.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// A longer one is no sentence.
constexpr std::size_t LongestSentence = 4'096;

struct ReasonPhrase {
    std::string_view code;
    std::string_view firstWord;
};
constexpr std::array ReasonPhrases {
    ReasonPhrase {"200", "ok"},
    ReasonPhrase {"201", "created"},
    ReasonPhrase {"202", "accepted"},
    ReasonPhrase {"204", "no"},
    ReasonPhrase {"301", "moved"},
    ReasonPhrase {"302", "found"},
    ReasonPhrase {"303", "see"},
    ReasonPhrase {"304", "not"},
    ReasonPhrase {"307", "temporary"},
    ReasonPhrase {"308", "permanent"},
    ReasonPhrase {"400", "bad"},
    ReasonPhrase {"401", "unauthorized"},
    ReasonPhrase {"402", "payment"},
    ReasonPhrase {"403", "forbidden"},
    ReasonPhrase {"404", "not"},
    ReasonPhrase {"405", "method"},
    ReasonPhrase {"406", "not"},
    ReasonPhrase {"408", "request"},
    ReasonPhrase {"409", "conflict"},
    ReasonPhrase {"410", "gone"},
    ReasonPhrase {"412", "precondition"},
    ReasonPhrase {"413", "payload"},
    ReasonPhrase {"415", "unsupported"},
    ReasonPhrase {"422", "unprocessable"},
    ReasonPhrase {"423", "locked"},
    ReasonPhrase {"429", "too"},
    ReasonPhrase {"500", "internal"},
    ReasonPhrase {"501", "not"},
    ReasonPhrase {"502", "bad"},
    ReasonPhrase {"503", "service"},
    ReasonPhrase {"504", "gateway"},
};

bool isReasonOf(std::string_view code, std::string_view word)
{
    return std::ranges::any_of(
        ReasonPhrases, [&](const ReasonPhrase& each) { return each.code == code && each.firstWord == word; });
}

/// "202", "4xx" as "4XX"; nothing when it is no status code.
std::optional<std::string> codeOf(std::string_view word)
{
    if (word.size() != 3 || word[0] < '1' || word[0] > '5')
        return std::nullopt;
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (isDigit(word[1]) && isDigit(word[2]))
        return std::string(word);
    const auto isX = [](char each) { return each == 'x' || each == 'X'; };
    return isX(word[1]) && isX(word[2]) ? std::optional(std::string(1, word[0]) + "XX") : std::nullopt;
}

/// What "{id}", "<status>" and "$code" stand for is not known.
bool isInterpolated(std::string_view text)
{
    return text.find_first_of("{}<>$%") != std::string_view::npos;
}

/// "404 Not Found" denies nothing.
bool isDenied(const Clause& clause)
{
    for (std::size_t at = 0; at < clause.size(); ++at)
        if (clause[at].is(ProseWord::Negation)
            && (at == 0 || !isReasonOf(clause[at - 1].text, clause[at].lower)))
            return true;
    return false;
}

class ClauseReader {
public:
    ClauseReader(const Clause& clause, bool isOfAnswer, Position at, std::vector<Claim>& claims)
        : m_clause(clause)
        , m_isOfAnswer(isOfAnswer)
        , m_at(at)
        , m_claims(claims)
    {
    }

    void readStatuses()
    {
        for (std::size_t at = 0; at < m_clause.size(); ++at)
            if (const std::vector<std::string> codes = codesAt(at); !codes.empty() && isStatus(at, codes))
                at = addAlternatives({ClaimKind::Status, codes, {}, true, m_at}, at);
    }

    void readNames()
    {
        for (std::size_t at = 0; at < m_clause.size(); ++at) {
            const ProseToken& token = m_clause[at];
            if (token.isQuoted ? isInterpolated(token.text) || !isName(token.text)
                               : !isIdentifier(token.text))
                continue;
            if (token.isQuoted && !codesAt(at).empty())
                continue;
            at = readName(at);
        }
    }

private:
    /// "202", "200/201", and the quoted code behind "status".
    std::vector<std::string> codesAt(std::size_t at) const
    {
        std::vector<std::string> codes;
        std::string_view rest = m_clause[at].text;
        while (!rest.empty()) {
            const std::size_t slash = std::min(rest.find('/'), rest.size());
            const std::optional<std::string> code = codeOf(rest.substr(0, slash));
            if (!code)
                return {};
            codes.push_back(*code);
            rest.remove_prefix(std::min(slash + 1, rest.size()));
        }
        return codes;
    }

    bool isStatus(std::size_t at, const std::vector<std::string>& codes) const
    {
        const ProseToken* before = wordBefore(at);
        if (before && before->is(ProseWord::StatusNoun))
            return true;
        if (m_clause[at].isQuoted || codes.front()[0] == '1')
            return false;
        const ProseToken* after = at + 1 < m_clause.size() ? &m_clause[at + 1] : nullptr;
        if (after && (after->is(ProseWord::AnswerNoun) || isReasonOf(codes.front(), after->lower)))
            return true;
        // "returns 200 orders" counts them.
        const bool isComplete = !after || after->is(ProseWord::Joint) || after->is(ProseWord::Or);
        return before && before->is(ProseWord::Returning) && isComplete;
    }

    /// The word that this one is about, over "the", "is", "set to".
    const ProseToken* wordBefore(std::size_t at) const
    {
        while (at > 0) {
            const ProseToken& token = m_clause[--at];
            if (!token.is(ProseWord::Filler))
                return &token;
        }
        return nullptr;
    }

    /// Takes in what follows behind "or"; gives the last place that was read.
    std::size_t addAlternatives(Claim claim, std::size_t at)
    {
        while (at + 2 < m_clause.size() && m_clause[at + 1].is(ProseWord::Or)) {
            std::vector<std::string> more = codesAt(at + 2);
            if (claim.kind != ClaimKind::Status)
                more = m_clause[at + 2].isQuoted ? std::vector {m_clause[at + 2].text}
                                                 : std::vector<std::string>();
            if (more.empty())
                break;
            claim.alternatives.insert(claim.alternatives.end(), more.begin(), more.end());
            at += 2;
        }
        m_claims.push_back(std::move(claim));
        return at;
    }

    std::size_t readName(std::size_t at)
    {
        const ProseToken& token = m_clause[at];
        const ProseToken* before = wordBefore(at);
        const bool followsField = token.isQuoted && before && isName(before->text)
            && !before->is(ProseWord::Having) && !before->is(ProseWord::Returning)
            && !before->is(ProseWord::Moving) && !before->is(ProseWord::Or) && !before->is(ProseWord::Answer);
        if (followsField)
            return addAlternatives({ClaimKind::Value, {token.text}, before->text, m_isOfAnswer, m_at}, at);
        if (!m_isOfAnswer || !isIdentifier(token.text) || isValueOf(at + 1))
            return at;
        const bool isShouted = token.text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
        const bool isField = !isShouted && (!token.isQuoted || token.isCode) && isHad(at);
        if (isField || token.isQuoted || isShouted)
            m_claims.push_back(
                {isField ? ClaimKind::Field : ClaimKind::Literal, {token.text}, {}, true, m_at});
        return at;
    }

    /// Whether a quotation follows that is this name's value.
    bool isValueOf(std::size_t at) const
    {
        while (at < m_clause.size() && m_clause[at].is(ProseWord::Filler))
            ++at;
        return at < m_clause.size() && m_clause[at].isQuoted && wordBefore(at) != nullptr;
    }

    bool isHad(std::size_t at) const
    {
        return std::any_of(m_clause.begin(), m_clause.begin() + static_cast<std::ptrdiff_t>(at),
            [](const ProseToken& each) { return each.is(ProseWord::Having); });
    }

    const Clause& m_clause;
    bool m_isOfAnswer;
    Position m_at;
    std::vector<Claim>& m_claims;
};

/// "transitions from "pending" to "paid"": the last name is where it goes.
std::optional<MoveClaim> moveIn(const Clause& clause, Position at)
{
    const auto verb =
        std::ranges::find_if(clause, [](const ProseToken& each) { return each.is(ProseWord::Moving); });
    MoveClaim move {{}, {}, at};
    for (auto token = verb; token != clause.end(); ++token) {
        const bool isState = token->isQuoted ? isName(token->text) : isIdentifier(token->text);
        if (!isState)
            continue;
        const bool isFrom = token != clause.begin() && (token - 1)->is(ProseWord::From);
        (isFrom ? move.from : move.to) = token->text;
    }
    return move.to.empty() ? std::nullopt : std::optional(move);
}

void readStep(const ScenarioStep& step, ScenarioClaims& read)
{
    const std::vector<Clause> clauses = clausesOf(step.text);
    std::vector<Claim> claims;
    bool isOfAnswer = false;
    for (const Clause& clause : clauses)
        if (!isDenied(clause))
            ClauseReader(clause, true, step.at, claims).readStatuses();
    isOfAnswer = !claims.empty();
    for (const Clause& clause : clauses) {
        isOfAnswer = isOfAnswer || has(clause, ProseWord::Answer);
        const bool isElsewhere = has(clause, ProseWord::Elsewhere) && !has(clause, ProseWord::Answer);
        if (isDenied(clause) || isElsewhere)
            continue;
        if (!read.move)
            read.move = moveIn(clause, step.at);
        ClauseReader(clause, isOfAnswer, step.at, claims).readNames();
    }
    std::ranges::move(claims, std::back_inserter(read.claims));
}

} // namespace

bool ScenarioClaims::hasStatus() const
{
    return std::ranges::find(claims, ClaimKind::Status, &Claim::kind) != claims.end();
}

std::vector<std::string> ScenarioClaims::statuses() const
{
    std::vector<std::string> codes;
    for (const Claim& claim : claims)
        if (claim.kind == ClaimKind::Status)
            for (const std::string& code : claim.alternatives)
                if (std::ranges::find(codes, code) == codes.end())
                    codes.push_back(code);
    return codes;
}

ScenarioClaims claimsOf(const Scenario& scenario)
{
    ScenarioClaims read;
    for (const ScenarioStep& step : scenario.steps)
        if (step.kind == StepKind::Then && step.text.size() <= LongestSentence)
            readStep(step, read);
    return read;
}

std::vector<std::string> givenNames(const Scenario& scenario)
{
    std::vector<std::string> names;
    for (const ScenarioStep& step : scenario.steps) {
        if (step.kind == StepKind::Then || step.text.size() > LongestSentence)
            continue;
        for (const Clause& clause : clausesOf(step.text))
            for (const ProseToken& token : clause)
                if (token.isQuoted || isIdentifier(token.text))
                    names.push_back(token.text);
    }
    return names;
}

} // namespace core
