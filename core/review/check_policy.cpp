// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_policy.h"

#include "core/compat/settings_judging.h"

namespace core {

namespace {

constexpr std::uint64_t LargestPolicyFile = 16U << 20U;

class PolicyReading {
public:
    explicit PolicyReading(std::vector<Gap>& notUnderstood)
        : m_notUnderstood(notUnderstood)
    {
    }

    PolicyFiles filesOf(const RevisionFiles& revision)
    {
        return {textOf(revision, SettingsPath), textOf(revision, AllowedSignersPath),
            textOf(revision, RevokedKeysPath)};
    }

    /// Of a policy that says nothing: an empty text.
    void readSettingsOf(const std::optional<std::string>& text, CheckedPolicy& policy)
    {
        policy.document = readDocument(SourceText::make(text.value_or(""), std::string(SettingsPath)));
        if (!text)
            return;
        policy.settings = readSettings(policy.document);
        for (const Diagnostic& each : policy.settings.diagnostics)
            if (each.level == DiagnosticLevel::Error)
                m_notUnderstood.push_back({std::string(SettingsPath),
                    policy.document.tree.source().position(each.range.begin), "the policy", each.message});
    }

private:
    std::optional<std::string> textOf(const RevisionFiles& revision, std::string_view path)
    {
        if (!revision.find(path))
            return std::nullopt;
        auto text = revision.read(std::string(path), LargestPolicyFile);
        if (text)
            return std::move(*text);
        m_notUnderstood.push_back({std::string(path), {}, "the policy", text.error().message});
        return std::nullopt;
    }

    std::vector<Gap>& m_notUnderstood;
};

} // namespace

CheckedPolicy readPolicy(
    const RevisionFiles& trusted, const RevisionFiles& parting, const RevisionFiles& candidate)
{
    CheckedPolicy policy {.document = {.tree = Tree(SourceText::make({})), .diagnostics = {}},
        .settings = {},
        .notUnderstood = {},
        .before = {},
        .after = {}};
    PolicyReading reading(policy.notUnderstood);
    const PolicyFiles holding = reading.filesOf(trusted);
    reading.readSettingsOf(holding.settings, policy);
    policy.before = reading.filesOf(parting);
    policy.after = reading.filesOf(candidate);
    for (const auto file : {&PolicyFiles::settings, &PolicyFiles::allowedSigners, &PolicyFiles::revokedKeys})
        if (holding.*file == policy.after.*file)
            policy.before.*file = policy.after.*file;
    return policy;
}

JudgeOptions judgingBy(const Settings& policy, std::chrono::year_month_day asOf)
{
    JudgeOptions judging;
    judging.asOf = asOf;
    applySettings(policy, judging);
    return judging;
}

} // namespace core
