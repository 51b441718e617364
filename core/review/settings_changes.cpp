// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_changes.h"

#include "core/base/date.h"
#include "core/compat/profile.h"
#include "core/contract/listed_contracts.h"
#include "core/contract/settings.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace core {
namespace {

struct SettingsSide {
    Document document;
    Settings settings;
};

SettingsSide readSide(const std::optional<std::string>& text)
{
    Document document = readDocument(SourceText::make(text.value_or(""), std::string(SettingsPath)));
    Settings settings = text ? readSettings(document) : Settings();
    return {std::move(document), std::move(settings)};
}

bool contains(const std::vector<std::string>& names, const std::string& wanted)
{
    return std::ranges::find(names, wanted) != names.end();
}

/// The entry with the same name, or whatever `key` makes of it.
template <class Entry, class Key>
const Entry* counterpart(const std::vector<Entry>& entries, const Entry& wanted, Key key)
{
    const auto found = std::ranges::find_if(
        entries, [&](const Entry& each) { return std::invoke(key, each) == std::invoke(key, wanted); });
    return found == entries.end() ? nullptr : &*found;
}

std::string inPlaceOf(const std::string& now, const std::string& before)
{
    const auto quoted = [](const std::string& text) { return text.empty() ? "none" : '\'' + text + '\''; };
    return quoted(now) + " in place of " + quoted(before);
}

class SettingsComparison {
public:
    SettingsComparison(const PolicyFiles& trusted, const PolicyFiles& candidate)
        : m_trusted(readSide(trusted.settings))
        , m_candidate(readSide(candidate.settings))
        , m_contracts(candidate.contracts)
    {
    }

    std::vector<PolicyChange> compare()
    {
        compareUnderstanding();
        compareContracts();
        compareProfile();
        compareEnvelope();
        compareRoles();
        compareElements();
        compareSigning();
        compareConsumers();
        comparePacket();
        compareSuppressions();
        compareLint();
        return std::move(m_changes);
    }

private:
    const Settings& before() const { return m_trusted.settings; }
    const Settings& after() const { return m_candidate.settings; }

    void add(std::size_t line, std::string change, bool weakens)
    {
        m_changes.push_back({std::string(SettingsPath), line, std::move(change), weakens});
    }

    static std::size_t lineOf(Position at) { return std::size_t {at.line} + 1; }

    /// Of the key, or of the nearest one around it that is there.
    std::size_t lineOf(std::string_view pointer) const
    {
        for (; !pointer.empty(); pointer = pointer.substr(0, pointer.rfind('/')))
            if (const Node node = m_candidate.document.tree.find(pointer))
                return lineOf(m_candidate.document.tree.source().position(node.entryRange().begin));
        return 1;
    }

    /// What one list names and the other does not, each told at the key.
    template <class Words>
    void compareNames(const std::vector<std::string>& before, const std::vector<std::string>& after,
        std::string_view pointer, Words words)
    {
        for (const std::string& name : before)
            if (!contains(after, name))
                add(lineOf(pointer), words(name, true), true);
        for (const std::string& name : after)
            if (!contains(before, name))
                add(lineOf(pointer), words(name, false), false);
    }

    void compareUnderstanding();
    void compareContracts();
    bool losesContracts() const;
    void compareProfile();
    void compareEnvelope();
    void compareRoles();
    void comparePeople(const RoleSetting& before, const RoleSetting* after);
    void compareElements();
    void compareSigning();
    void compareConsumers();
    void comparePacket();
    void compareSuppressions();
    void compareLint();

    SettingsSide m_trusted;
    SettingsSide m_candidate;
    const std::optional<std::vector<std::string>>& m_contracts;
    std::vector<PolicyChange> m_changes;
};

void SettingsComparison::compareUnderstanding()
{
    const auto isError = [](const Diagnostic& each) { return each.level == DiagnosticLevel::Error; };
    if (std::ranges::any_of(before().diagnostics, isError))
        return;
    const auto first = std::ranges::find_if(after().diagnostics, isError);
    if (first != after().diagnostics.end())
        add(lineOf(m_candidate.document.tree.source().position(first->range.begin)),
            "The settings are no longer understood as a whole: " + first->message, true);
}

bool SettingsComparison::losesContracts() const
{
    return !m_contracts || std::ranges::any_of(*m_contracts, [&](const std::string& path) {
        return mayBeContract(before(), path) && !mayBeContract(after(), path);
    });
}

void SettingsComparison::compareContracts()
{
    const std::vector<ContractSetting>& trusted = before().contracts;
    const std::vector<ContractSetting>& candidate = after().contracts;
    if (trusted.empty() && !candidate.empty())
        add(lineOf("/contracts"), "Contracts are listed, and no longer found by what is in the files",
            losesContracts());
    if (!trusted.empty() && candidate.empty())
        add(lineOf("/contracts"), "Contracts are no longer listed, but found by what is in the files", false);
    if (trusted.empty() || candidate.empty())
        return;
    for (const ContractSetting& each : trusted) {
        const ContractSetting* const now = counterpart(candidate, each, &ContractSetting::id);
        if (!now)
            add(lineOf("/contracts"), "The contract '" + each.id + "' (" + each.path + ") is listed no more",
                losesContracts());
        else if (now->path != each.path)
            add(lineOf(now->at),
                "The contract '" + each.id + "' has another path: " + inPlaceOf(now->path, each.path),
                losesContracts());
    }
    for (const ContractSetting& each : candidate)
        if (!counterpart(trusted, each, &ContractSetting::id))
            add(lineOf(each.at), "The contract '" + each.id + "' (" + each.path + ") is listed", false);
}

void SettingsComparison::compareProfile()
{
    if (before().profile == after().profile)
        return;
    const auto was = profileFromName(before().profile);
    const auto is = profileFromName(after().profile);
    const bool isLaxer = !was || !is || *is < *was;
    add(lineOf("/profile"),
        std::string("The profile is ") + (isLaxer ? "laxer: " : "stricter: ")
            + inPlaceOf(after().profile, before().profile),
        isLaxer);
}

void SettingsComparison::compareEnvelope()
{
    if (before().envelope == after().envelope)
        return;
    if (before().envelope.empty())
        add(lineOf("/envelope"), "The error envelope is declared: " + after().envelope, false);
    else if (after().envelope.empty())
        add(lineOf("/envelope"), "The error envelope is declared no more: " + before().envelope, true);
    else
        add(lineOf("/envelope"),
            "The error envelope is another one: " + inPlaceOf(after().envelope, before().envelope), true);
}

void SettingsComparison::comparePeople(const RoleSetting& before, const RoleSetting* after)
{
    const std::vector<std::string> none;
    for (const std::string& person : before.people)
        if (!contains(after ? after->people : none, person))
            add(after ? lineOf(after->at) : lineOf("/owners/roles"),
                person + " holds the role '" + before.role + "' no more", true);
    for (const std::string& person : after ? after->people : none)
        if (!contains(before.people, person))
            add(lineOf(after->at), person + " holds the role '" + before.role + '\'', false);
}

void SettingsComparison::compareRoles()
{
    for (const RoleSetting& each : before().roles)
        comparePeople(each, counterpart(after().roles, each, &RoleSetting::role));
    for (const RoleSetting& each : after().roles)
        if (!counterpart(before().roles, each, &RoleSetting::role))
            comparePeople({each.role, {}}, &each);
}

void SettingsComparison::compareElements()
{
    const auto place = [](const ElementOwnerSetting& each) { return each.contract + '#' + each.glob; };
    const std::vector<std::string> none;
    for (const ElementOwnerSetting& each : before().elements) {
        const ElementOwnerSetting* const now = counterpart(after().elements, each, place);
        for (const std::string& role : each.roles)
            if (!contains(now ? now->roles : none, role))
                add(now ? lineOf(now->at) : lineOf("/owners/elements"),
                    "The role '" + role + "' owns " + place(each) + " no more", true);
    }
    for (const ElementOwnerSetting& each : after().elements) {
        const ElementOwnerSetting* const was = counterpart(before().elements, each, place);
        for (const std::string& role : each.roles)
            if (!contains(was ? was->roles : none, role))
                add(lineOf(each.at), "The role '" + role + "' owns " + place(each), false);
    }
}

void SettingsComparison::compareSigning()
{
    compareNames(before().requiredRoles, after().requiredRoles, "/signing/required",
        [](const std::string& role, bool isGone) {
            return "The role '" + role + (isGone ? "' need not sign always any more" : "' must sign always");
        });
    if (before().distinctSigners == after().distinctSigners)
        return;
    add(lineOf("/signing/distinctSigners"),
        after().distinctSigners ? "Two required roles need two people"
                                : "One person may sign for two required roles",
        before().distinctSigners);
}

void SettingsComparison::compareConsumers()
{
    for (const ConsumerSetting& each : before().consumers)
        if (!counterpart(after().consumers, each, &ConsumerSetting::name))
            add(lineOf("/consumers"), "The consumer '" + each.name + "' is listed no more", false);
    for (const ConsumerSetting& each : after().consumers)
        if (!counterpart(before().consumers, each, &ConsumerSetting::name))
            add(lineOf(each.at), "The consumer '" + each.name + "' is listed", false);
}

void SettingsComparison::comparePacket()
{
    compareNames(before().packetRequire, after().packetRequire, "/packet/require",
        [](const std::string& field, bool isGone) {
            return "A packet " + std::string(isGone ? "need not have '" : "must have '") + field
                + (isGone ? "' any more" : "'");
        });
}

std::string inWords(const SuppressionSetting& suppression)
{
    std::string words = suppression.rule.empty() ? "every rule" : suppression.rule;
    if (!suppression.path.empty())
        words += " at " + suppression.path;
    return words;
}

void SettingsComparison::compareSuppressions()
{
    for (const SuppressionSetting& each : after().suppressions) {
        const SuppressionSetting* const was = counterpart(before().suppressions, each, inWords);
        const std::string end = each.expires ? isoDate(*each.expires) : "";
        if (!was)
            add(lineOf(each.at), "A suppression hides " + inWords(each) + " until " + end, true);
        else if (was->expires != each.expires)
            add(lineOf(each.at),
                "The suppression of " + inWords(each)
                    + " ends on another day: " + inPlaceOf(end, was->expires ? isoDate(*was->expires) : ""),
                was->expires < each.expires);
    }
    for (const SuppressionSetting& each : before().suppressions)
        if (!counterpart(after().suppressions, each, inWords))
            add(lineOf("/suppressions"), "The suppression of " + inWords(each) + " is gone", false);
}

void SettingsComparison::compareLint()
{
    if (before().lintRuleset != after().lintRuleset)
        add(lineOf("/lint/ruleset"),
            "The ruleset of lint is another one: " + inPlaceOf(after().lintRuleset, before().lintRuleset),
            false);
}

} // namespace

std::vector<PolicyChange> compareSettings(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    if (trusted.settings == candidate.settings)
        return {};
    return SettingsComparison(trusted, candidate).compare();
}

} // namespace core
