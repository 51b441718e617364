// SPDX-License-Identifier: Apache-2.0
#include "core/lint/scenario_check.h"

#include "core/base/text.h"
#include "core/contract/operations.h"
#include "core/contract/word_list.h"
#include "core/lint/state_lookup.h"
#include "core/lint/step_clause.h"

#include <algorithm>

namespace core {
namespace {

constexpr WordList<9> ClassicFields {
    "status", "state", "code", "outcome", "result", "reason", "type", "kind", "phase"};

/// "201, 404 and default"
std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text.append(i == 0 ? "" : i + 1 == words.size() ? " and " : ", ").append(words[i]);
    return text;
}

std::string lastStep(const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? name : name.substr(dot + 1);
}

/// As headers spell it: "idempotency_key" is "idempotency-key".
std::string headerName(std::string name)
{
    for (char& each : name)
        each = each == '_' ? '-' : each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    return name;
}

bool isShouted(std::string_view name)
{
    return std::ranges::none_of(name, [](char each) { return each >= 'a' && each <= 'z'; });
}

class ScenarioChecker {
public:
    ScenarioChecker(const Scenario& scenario, const ScenarioClaims& claims, ContractAnswers& answers)
        : m_scenario(scenario)
        , m_claims(claims)
        , m_answers(answers)
        , m_operations(answers.operationsOf(scenario))
    {
        for (const Element* operation : m_operations)
            for (const Element* response : responsesOf(*operation))
                m_responses.push_back(response);
    }

    ScenarioVerdict check()
    {
        if (!m_operations.empty())
            for (const Claim& claim : m_claims.claims)
                checkClaim(claim);
        if (m_claims.move && !m_claims.hasStatus())
            checkMove(*m_claims.move);
        return std::move(m_verdict);
    }

private:
    void checkClaim(const Claim& claim)
    {
        switch (claim.kind) {
        case ClaimKind::Status:
            return checkStatus(claim);
        case ClaimKind::Value:
            return checkValue(claim);
        case ClaimKind::Field:
            return checkField(claim, claim.alternatives.front());
        case ClaimKind::Literal:
            return checkLiteral(claim);
        }
    }

    void checkStatus(const Claim& claim)
    {
        if (m_responses.empty() || !responsesWith(claim.alternatives).empty())
            return;
        std::vector<std::string> declared;
        for (const Element* each : m_responses)
            declared.emplace_back(each->name);
        contradict(claim,
            "names " + joined(claim.alternatives) + ", which " + operationWords()
                + " does not have: " + joined(declared));
    }

    ElementPointers responsesWith(const std::vector<std::string>& codes) const
    {
        ElementPointers found;
        for (const Element* operation : m_operations)
            for (const std::string& code : codes)
                for (const Element* each : responsesFor(*operation, code))
                    found.push_back(each);
        return found;
    }

    /// The responses whose codes the same step names; none when it names none.
    ElementPointers responsesOfStep(const Claim& claim) const
    {
        std::vector<std::string> codes;
        for (const Claim& each : m_claims.claims)
            if (each.kind == ClaimKind::Status && each.at == claim.at)
                codes.insert(codes.end(), each.alternatives.begin(), each.alternatives.end());
        return responsesWith(codes);
    }

    /// Where the claim has to hold: the step's responses, else the scenario's, else all.
    ElementPointers scopeOf(const Claim& claim) const
    {
        ElementPointers scope = responsesOfStep(claim);
        if (scope.empty())
            scope = responsesWith(m_claims.statuses());
        return scope.empty() ? m_responses : scope;
    }

    const FieldWords* fieldIn(const Element& response, const std::string& name) const
    {
        const ResponseWords& words = m_answers.of(response);
        const auto found = words.fields.find(name);
        return found == words.fields.end() ? nullptr : &found->second;
    }

    bool isField(const ElementPointers& responses, const std::string& name) const
    {
        return std::ranges::any_of(responses, [&](const Element* each) {
            return fieldIn(*each, name) != nullptr || m_answers.of(*each).headers.contains(headerName(name));
        });
    }

    bool isLiteral(const ElementPointers& responses, const std::string& name) const
    {
        return std::ranges::any_of(
            responses, [&](const Element* each) { return m_answers.of(*each).literals.contains(name); });
    }

    /// Whether all that these responses may have is known.
    bool isWellKnown(const ElementPointers& responses) const
    {
        return !responses.empty() && std::ranges::none_of(responses, [&](const Element* each) {
            return m_answers.of(*each).isOpen || m_answers.of(*each).fields.empty();
        });
    }

    void checkValue(const Claim& claim)
    {
        const std::string name = lastStep(claim.field);
        const ElementPointers scope = scopeOf(claim);
        if (!isField(scope, name))
            return checkFieldOfValue(claim, name);
        std::set<std::string, std::less<>> values;
        for (const Element* each : scope) {
            const FieldWords* field = fieldIn(*each, name);
            if (!field)
                continue;
            if (!field->isClosed)
                return;
            values.insert(field->values.begin(), field->values.end());
        }
        const bool isAllowed = values.empty()
            || std::ranges::any_of(
                claim.alternatives, [&](const std::string& each) { return values.contains(each); });
        if (!isAllowed)
            contradict(claim,
                "names " + quoted(claim.alternatives) + ", which `" + name
                    + "` cannot be: " + joined({values.begin(), values.end()}));
    }

    /// A plain word before a value may be no field at all.
    void checkFieldOfValue(const Claim& claim, const std::string& name)
    {
        const bool isClassic = isAmong(ClassicFields, name) && !responsesOfStep(claim).empty();
        const bool isSure = claim.isOfAnswer
            && (isIdentifier(name)
                || (isClassic
                    && (isField(m_responses, name) || !isLiteral(m_responses, claim.alternatives.front()))));
        if (isSure)
            checkField(claim, name);
    }

    void checkField(const Claim& claim, const std::string& said)
    {
        const std::string name = lastStep(said);
        const ElementPointers scope = scopeOf(claim);
        const bool isElsewhere = responsesOfStep(claim).empty() && isField(m_responses, name);
        if (isElsewhere || isField(scope, name) || isLiteral(scope, name) || !isWellKnown(scope))
            return;
        contradict(claim,
            "names the field `" + name + "`, which " + responseWords(scope, "does not have", "has")
                + suggestion(scope, name));
    }

    void checkLiteral(const Claim& claim)
    {
        const std::string& name = claim.alternatives.front();
        const std::vector<std::string> given = givenNames(m_scenario);
        const bool isSent = std::ranges::find(given, name) != given.end();
        if (isSent || isField(m_responses, name) || isLiteral(m_responses, name))
            return;
        const ElementPointers scope = scopeOf(claim);
        if (isWellKnown(scope) && hasSetLike(scope, name))
            contradict(claim,
                "names " + quoted({name}) + ", which " + responseWords(scope, "cannot say", "can say"));
    }

    /// Whether there is a list that the name could only be of: values like it, and no free field for codes.
    bool hasSetLike(const ElementPointers& scope, const std::string& name) const
    {
        bool isThere = false;
        for (const Element* response : scope)
            for (const auto& [field, words] : m_answers.of(*response).fields) {
                if (!words.isClosed && isAmong(ClassicFields, field))
                    return false;
                isThere = isThere
                    || (words.isClosed && std::ranges::any_of(words.values, [&](const std::string& value) {
                           return isShouted(value) == isShouted(name);
                       }));
            }
        return isThere;
    }

    void checkMove(const MoveClaim& move)
    {
        const StateLookup lookup(m_answers, m_responses);
        const std::optional<std::string> field = lookup.fieldHolding(move.to);
        const std::string others = field ? std::string() : lookup.listedStates();
        if (!others.empty())
            return m_verdict.contradictions.push_back(
                {"names the state " + quoted({move.to}) + ", which no response can say: " + others, move.at});
        const std::string from = move.from.empty() && field ? givenState(lookup, *field, move.to) : move.from;
        m_verdict.transition = StateTransition {field.value_or(""), from, move.to};
    }

    /// The one other state of the field that the Given or When names.
    std::string givenState(const StateLookup& lookup, const std::string& field, const std::string& to) const
    {
        std::set<std::string> states;
        for (const std::string& name : givenNames(m_scenario))
            if (name != to && lookup.holds(field, name))
                states.insert(name);
        return states.size() == 1 ? *states.begin() : std::string();
    }

    static std::string quoted(const std::vector<std::string>& words)
    {
        std::vector<std::string> inQuotes;
        for (const std::string& each : words)
            inQuotes.push_back('"' + each + '"');
        return joined(inQuotes);
    }

    std::string operationWords() const
    {
        std::vector<std::string> labels;
        for (const Element* each : m_operations)
            labels.push_back(operationLabel(*each));
        return joined(labels);
    }

    /// "response 202 of POST /orders does not have"; of several "no response of POST /orders has".
    std::string responseWords(
        const ElementPointers& scope, const std::string& ofOne, const std::string& ofNone) const
    {
        if (scope.size() != 1)
            return "no response of " + operationWords() + " " + ofNone;
        return "response " + std::string(scope.front()->name) + " of " + operationWords() + " " + ofOne;
    }

    std::string suggestion(const ElementPointers& scope, const std::string& name) const
    {
        std::vector<std::string> names;
        for (const Element* response : scope)
            for (const auto& [field, words] : m_answers.of(*response).fields)
                names.push_back(field);
        const std::vector<std::string> nearest = nearestNames(name, names, 1);
        return nearest.empty() ? "" : "; it has `" + nearest.front() + "`";
    }

    void contradict(const Claim& claim, std::string what)
    {
        m_verdict.contradictions.push_back({std::move(what), claim.at});
    }

    const Scenario& m_scenario;
    const ScenarioClaims& m_claims;
    ContractAnswers& m_answers;
    ElementPointers m_operations;
    ElementPointers m_responses;
    ScenarioVerdict m_verdict;
};

} // namespace

ScenarioVerdict checkScenario(
    const Scenario& scenario, const ScenarioClaims& claims, ContractAnswers& answers)
{
    return ScenarioChecker(scenario, claims, answers).check();
}

} // namespace core
