// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_example.h"

#include <string>

namespace core {
namespace {

/// Far before the sunset dates that examples name.
constexpr std::chrono::year_month_day ExampleDay {
    std::chrono::year(2026), std::chrono::January, std::chrono::day(1)};

Result<std::shared_ptr<const Contract>> readExample(std::string_view document, const char* name)
{
    ContractOptions options;
    options.isNamedByHand = true;
    return readContract(
        name, [&](const std::string&) -> Result<std::string> { return std::string(document); }, options);
}

/// What the text is in is told by its name.
const char* nameOf(Language language, Side side)
{
    if (language == Language::GraphQl)
        return side == Side::Baseline ? "before.graphql" : "after.graphql";
    if (language == Language::Proto)
        return side == Side::Baseline ? "before.proto" : "after.proto";
    return side == Side::Baseline ? "before.yaml" : "after.yaml";
}

Result<Judgement> judgePair(
    Language language, std::string_view before, std::string_view after, Profile profile)
{
    if (before.empty())
        return fail(ErrorCode::NotFound, "this rule has no example",
            "it stands by for what no document of today can say");
    const auto baseline = readExample(before, nameOf(language, Side::Baseline));
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto candidate = readExample(after, nameOf(language, Side::Candidate));
    if (!candidate)
        return tl::unexpected(candidate.error());
    return compare(*baseline, *candidate).map([&](const Comparison& comparison) {
        return judge(comparison, {.profile = profile, .asOf = ExampleDay, .findWitnesses = false});
    });
}

} // namespace

Result<Judgement> judgeExample(const Rule& rule, Profile profile)
{
    return judgePair(rule.example.language, rule.example.before, rule.example.after, profile);
}

Result<Judgement> judgeUnchangedExample(const Rule& rule, Side side)
{
    const std::string_view document = side == Side::Baseline ? rule.example.before : rule.example.after;
    return judgePair(rule.example.language, document, document, Profile::Wire);
}

} // namespace core
