// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/field_values.h"

#include "core/packet/form/form_fields.h"

#include <algorithm>

namespace ui {

namespace {

std::string ownerIn(const core::Packet& packet, std::string_view role)
{
    const auto found = std::ranges::find(packet.roles, role, &core::PacketRole::role);
    if (found == packet.roles.end() || found->principal.empty())
        return {};
    return found->name.empty() ? found->principal : found->name + " <" + found->principal + ">";
}

std::string promptIn(const core::Packet& packet, std::string_view question)
{
    const auto found = std::ranges::find(packet.prompts, question, &core::PacketPrompt::question);
    return found == packet.prompts.end() ? std::string() : found->answer;
}

} // namespace

std::string textIn(const core::Packet& packet, std::string_view field)
{
    if (field.starts_with("owners."))
        return ownerIn(packet, field.substr(std::string_view("owners.").size()));
    if (field == "prompts.ambiguity")
        return promptIn(packet, core::AmbiguityPrompt);
    if (field == "prompts.safety")
        return promptIn(packet, core::SafetyPrompt);
    const std::pair<std::string_view, const std::string&> texts[] = {
        {"decision.question", packet.decision.question},
        {"decision.outcome", packet.decision.outcome},
        {"decision.rationale", packet.decision.rationale},
        {"boundary.classification", packet.boundary.classification},
        {"boundary.retryBehaviour", packet.boundary.retryBehaviour},
        {"boundary.rollback", packet.boundary.rollback},
        {"boundary.migrationPlan", packet.boundary.migrationPlan},
        {"candidate.versionReason", packet.candidate.versionReason},
    };
    for (const auto& [name, text] : texts)
        if (name == field)
            return text;
    return {};
}

const std::vector<std::string>& textsIn(const core::Packet& packet, std::string_view field)
{
    if (field == "scope.in")
        return packet.scope.in;
    return field == "scope.out" ? packet.scope.out : packet.decision.conditions;
}

std::string joinedLines(const std::vector<std::string>& texts)
{
    std::string joined;
    for (const std::string& each : texts)
        joined += (joined.empty() ? "" : "\n") + each;
    return joined;
}

std::vector<std::string> splitLines(const std::string& text)
{
    constexpr std::string_view Blanks = " \t\r";
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = std::string_view(text).substr(at, end - at);
        line.remove_prefix(std::min(line.find_first_not_of(Blanks), line.size()));
        line = line.substr(0, line.find_last_not_of(Blanks) + 1);
        if (!line.empty())
            lines.emplace_back(line);
        at = end + 1;
    }
    return lines;
}

} // namespace ui
