// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_policy.h"

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

    Settings settingsFrom(const std::optional<std::string>& text)
    {
        if (!text)
            return {};
        const auto source = SourceText::make(*text, std::string(SettingsPath));
        Settings settings = readSettings(readDocument(source));
        for (const Diagnostic& each : settings.diagnostics)
            if (each.level == DiagnosticLevel::Error)
                m_notUnderstood.push_back({std::string(SettingsPath), source->position(each.range.begin),
                    "the policy", each.message});
        return settings;
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

CheckedPolicy readPolicy(const RevisionFiles& trusted, const RevisionFiles& candidate)
{
    CheckedPolicy policy;
    PolicyReading reading(policy.notUnderstood);
    const PolicyFiles before = reading.filesOf(trusted);
    policy.settings = reading.settingsFrom(before.settings);
    if (&trusted != &candidate)
        policy.changes = comparePolicy(before, reading.filesOf(candidate));
    return policy;
}

JudgeOptions judgingBy(const Settings& policy, std::chrono::year_month_day asOf)
{
    JudgeOptions judging;
    judging.profile = profileFromName(policy.profile).value_or(Profile::Wire);
    judging.asOf = asOf;
    for (const SuppressionSetting& each : policy.suppressions)
        judging.suppressions.push_back({.rule = each.rule,
            .path = each.path,
            .reason = each.reason,
            .owner = each.owner,
            .expires = each.expires});
    return judging;
}

} // namespace core
