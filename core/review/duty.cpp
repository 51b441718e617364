// SPDX-License-Identifier: Apache-2.0
#include "core/review/duty.h"

#include "core/review/behaviour.h"
#include "core/review/data_aspect.h"
#include "core/review/element_owners.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::string_view QaReason = "Asked for evidence: a test, a log, a metric or a manual step.";

/// "names, types and errors"
std::string enumerated(const std::vector<std::string>& words)
{
    std::string out;
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (place > 0)
            out += place + 1 == words.size() ? " and " : ", ";
        out += words[place];
    }
    return out;
}

/// The first few, and how many more there are.
std::string some(const std::vector<std::string>& words)
{
    constexpr std::size_t Named = 3;
    if (words.size() <= Named + 1)
        return enumerated(words);
    std::vector<std::string> named(words.begin(), words.begin() + Named);
    named.push_back(std::to_string(words.size() - Named) + " more");
    return enumerated(named);
}

void addOnce(std::vector<std::string>& words, const std::string& word)
{
    if (!word.empty() && std::ranges::find(words, word) == words.end())
        words.push_back(word);
}

std::string capitalised(std::string_view word)
{
    std::string out(word);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

/// Why one role is asked, gathered over all contracts.
struct Ground {
    std::vector<std::string> sentences;
    std::vector<std::string> places;
};

class DutyFinder {
public:
    explicit DutyFinder(const Settings& policy)
        : m_policy(policy)
    {
    }

    void look(const ContractChanges& changes)
    {
        m_isChanged = m_isChanged || changes.isUnjudged || !changes.findings.empty()
            || !changes.interaction.empty() || !changes.criteria.empty();
        if (changes.isUnjudged)
            ask(BackendRole, changes.contract + " differs, and what changed in it could not be judged.", {});
        lookForData(changes);
        lookForInteraction(changes);
        lookForBehaviour(changes);
        lookForElements(changes);
    }

    std::vector<SignoffDuty> duties();

private:
    void lookForData(const ContractChanges& changes);
    void lookForInteraction(const ContractChanges& changes);
    void lookForNamedValues(const ContractChanges& changes);
    void lookForBehaviour(const ContractChanges& changes);
    void lookForElements(const ContractChanges& changes);

    void ask(std::string_view role, const std::string& sentence, const std::vector<std::string>& places);
    std::vector<std::string> requiredRoles() const;
    std::string crossing(std::string_view role) const;
    SignoffDuty dutyOf(const std::string& role, std::span<const std::string> required) const;

    const Settings& m_policy;
    bool m_isChanged = false;
    std::map<std::string, Ground, std::less<>> m_grounds; ///< by role
};

const Change* changeOf(const Finding& finding, const ContractChanges& changes)
{
    if (!changes.comparison || finding.change >= changes.comparison->changes.size())
        return nullptr;
    return &changes.comparison->changes[finding.change];
}

void DutyFinder::ask(
    std::string_view role, const std::string& sentence, const std::vector<std::string>& places)
{
    Ground& ground = m_grounds[std::string(role)];
    addOnce(ground.sentences, sentence);
    for (const std::string& place : places)
        addOnce(ground.places, place);
}

void DutyFinder::lookForData(const ContractChanges& changes)
{
    std::set<DataAspect> touched;
    std::vector<std::string> paths;
    std::vector<std::string> places;
    for (const Finding& finding : changes.findings) {
        const DataAspect aspect = dataAspectOf(finding, changeOf(finding, changes));
        if (aspect == DataAspect::None)
            continue;
        touched.insert(aspect);
        addOnce(paths, finding.path);
        places.push_back(finding.place);
    }
    if (touched.empty())
        return;
    std::vector<std::string> aspects;
    for (const DataAspect aspect : touched)
        aspects.emplace_back(dataAspectName(aspect));
    ask(BackendRole,
        "The data contract of " + changes.contract + " changes (" + enumerated(aspects) + "): " + some(paths)
            + ".",
        places);
}

void DutyFinder::lookForInteraction(const ContractChanges& changes)
{
    std::vector<std::string> states;
    for (const InteractionChange& change : changes.interaction)
        addOnce(states, change.operation + " " + change.name);
    if (!states.empty())
        ask(FrontendRole, "What the user sees changes in x-interaction: " + some(states) + ".", {});
    lookForNamedValues(changes);
}

/// A value as the wire has it; those of a set are kept as JSON text.
std::string_view bare(std::string_view json)
{
    const bool isString = json.size() >= 2 && json.front() == '"' && json.back() == '"';
    return isString ? json.substr(1, json.size() - 2) : json;
}

void DutyFinder::lookForNamedValues(const ContractChanges& changes)
{
    for (const Finding& finding : changes.findings) {
        const Change* change = changeOf(finding, changes);
        if (!change)
            continue;
        std::vector<std::string> values = change->lost;
        values.insert(values.end(), change->gained.begin(), change->gained.end());
        for (const std::string& value : values)
            for (const Site& site : change->sites)
                if (const InteractionState* state =
                        findStateNaming(changes.states, site.operation, bare(value)))
                    ask(FrontendRole,
                        "x-interaction of " + state->operation + " speaks of " + value + ", which changes.",
                        {finding.place});
    }
}

void DutyFinder::lookForBehaviour(const ContractChanges& changes)
{
    std::vector<std::string> scenarios;
    for (const CriteriaChange& change : changes.criteria)
        addOnce(scenarios,
            "\"" + change.scenario + "\""
                + (change.before.empty()       ? " is new"
                        : change.after.empty() ? " is gone"
                                               : " reads differently"));
    if (!scenarios.empty())
        ask(ProductRole, "Acceptance criteria change: " + some(scenarios) + ".", {});
    std::vector<std::string> paths;
    std::vector<std::string> places;
    for (const Finding& finding : changes.findings) {
        const Change* change = changeOf(finding, changes);
        if (!change || !changesBehaviour(*change))
            continue;
        addOnce(paths, finding.path);
        places.push_back(finding.place);
    }
    if (!paths.empty())
        ask(ProductRole, "Words marked as behaviour change: " + some(paths) + ".", places);
}

void DutyFinder::lookForElements(const ContractChanges& changes)
{
    if (!changes.comparison)
        return;
    for (const Finding& finding : changes.findings)
        for (const ElementOwnerSetting* owner :
            ownersOf(finding, *changes.comparison, changes.contract, m_policy.elements))
            for (const std::string& role : owner->roles)
                ask(role, "The policy gives it " + owner->contract + "#" + owner->glob + ".",
                    {finding.place});
}

/// Product, engineering, QA, then all others by name.
std::size_t orderOf(std::string_view role)
{
    constexpr std::string_view Order[] = {ProductRole, BackendRole, FrontendRole, QaRole};
    return static_cast<std::size_t>(std::ranges::find(Order, role) - std::begin(Order));
}

std::vector<std::string> DutyFinder::requiredRoles() const
{
    std::vector<std::string> roles;
    for (const auto& [role, ground] : m_grounds)
        roles.push_back(role);
    if (m_isChanged)
        for (const std::string& role : m_policy.requiredRoles)
            addOnce(roles, role);
    std::ranges::stable_sort(roles, std::less(), orderOf);
    return roles;
}

/// Of the areas that a change crosses into, the others.
std::string DutyFinder::crossing(std::string_view role) const
{
    std::vector<std::string> others;
    for (const std::string_view area : {ProductRole, BackendRole, FrontendRole})
        if (area != role && m_grounds.contains(area))
            others.push_back(capitalised(area));
    if (others.empty() || orderOf(role) >= orderOf(QaRole))
        return {};
    return "The change crosses into what " + enumerated(others) + (others.size() == 1 ? " owns" : " own")
        + ", so each must sign.";
}

SignoffDuty DutyFinder::dutyOf(const std::string& role, std::span<const std::string> required) const
{
    SignoffDuty duty {role, roleLabel(role, required)};
    std::vector<std::string> sentences;
    if (const auto ground = m_grounds.find(role); ground != m_grounds.end()) {
        sentences = ground->second.sentences;
        duty.places = ground->second.places;
    }
    if (role == QaRole)
        sentences.emplace_back(QaReason);
    if (std::ranges::find(m_policy.requiredRoles, role) != m_policy.requiredRoles.end())
        sentences.emplace_back("The policy always asks for this role.");
    if (m_grounds.contains(role))
        addOnce(sentences, crossing(role));
    for (const std::string& sentence : sentences)
        duty.reason += (duty.reason.empty() ? "" : " ") + sentence;
    const auto holders = std::ranges::find(m_policy.roles, role, &RoleSetting::role);
    if (holders != m_policy.roles.end())
        duty.people = holders->people;
    return duty;
}

std::vector<SignoffDuty> DutyFinder::duties()
{
    std::vector<SignoffDuty> duties;
    if (!m_isChanged)
        return duties;
    const std::vector<std::string> required = requiredRoles();
    for (const std::string& role : required)
        duties.push_back(dutyOf(role, required));
    if (std::ranges::find(required, QaRole) == required.end()) {
        duties.push_back(dutyOf(std::string(QaRole), required));
        duties.back().required = false;
    }
    return duties;
}

} // namespace

std::string roleLabel(std::string_view role, std::span<const std::string> requiredRoles)
{
    const auto isRequired = [&](std::string_view each) {
        return std::ranges::find(requiredRoles, each) != requiredRoles.end();
    };
    if (role == BackendRole || (role == FrontendRole && isRequired(BackendRole)))
        return "Engineering owner";
    if (role == QaRole)
        return "QA or operations";
    return capitalised(role) + " owner";
}

std::vector<SignoffDuty> signoffDuty(std::span<const ContractChanges> contracts, const Settings& policy)
{
    DutyFinder finder(policy);
    for (const ContractChanges& changes : contracts)
        finder.look(changes);
    return finder.duties();
}

} // namespace core
