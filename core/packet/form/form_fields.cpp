// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/form_fields.h"

#include "core/document/document.h"
#include "core/packet/form/form_answer.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view EvidenceKinds[] = {"test", "fixture", "log", "metric", "screenshot", "manual"};
constexpr std::size_t LargestAnswer = 1U << 20U;
constexpr std::uint32_t DeepestAnswer = 8;

constexpr std::string_view PersonHint = "Name <address>";
constexpr std::string_view EvidenceHint = "text, ref and sha256";

constexpr FormField Fields[] = {
    {"decision.question", "Decision to make"},
    {"decision.outcome", "Outcome", FieldKind::Text, "approve, approve-with-conditions or reject"},
    {"decision.rationale", "Rationale"},
    {"decision.conditions", "Conditions", FieldKind::Texts},
    {"owners.product", "Product owner", FieldKind::Text, PersonHint},
    {"owners.backend", "Engineering owner, backend", FieldKind::Text, PersonHint},
    {"owners.frontend", "Engineering owner, frontend", FieldKind::Text, PersonHint},
    {"owners.qa", "QA or operations reviewer", FieldKind::Text, PersonHint},
    {"scope.in", "In scope", FieldKind::Texts},
    {"scope.out", "Out of scope", FieldKind::Texts},
    {"scope.assumptions", "Assumption that still needs approval", FieldKind::Assumptions,
        "text and approvedBy"},
    {"evidence.test", "Test", FieldKind::Evidence, EvidenceHint},
    {"evidence.fixture", "Fixture", FieldKind::Evidence, EvidenceHint},
    {"evidence.log", "Log", FieldKind::Evidence, EvidenceHint},
    {"evidence.metric", "Metric", FieldKind::Evidence, EvidenceHint},
    {"evidence.screenshot", "Screenshot", FieldKind::Evidence, EvidenceHint},
    {"evidence.manual", "Manual review step", FieldKind::Evidence, EvidenceHint},
    {"boundary.classification", "Compatibility classification", FieldKind::Text,
        "none, compatible, risky, breaking or semantic"},
    {"boundary.consumerImpact", "Consumer impact", FieldKind::Consumers, "consumer, pin and impact"},
    {"boundary.retryBehaviour", "Retry behaviour"},
    {"boundary.rollback", "Rollback"},
    {"boundary.migrationPlan", "Migration plan"},
    {"prompts.ambiguity", AmbiguityPrompt},
    {"prompts.safety", SafetyPrompt},
    {"prompts.more", "Further prompts", FieldKind::Prompts, "question and answer"},
    {"candidate.versionReason", "Why the version is below the computed bump"},
};

std::string_view firstStep(std::string_view field)
{
    return field.substr(0, field.find('.'));
}

std::string_view lastStep(std::string_view field)
{
    return field.substr(field.find('.') + 1);
}

bool isOwnPrompt(const PacketPrompt& prompt)
{
    return prompt.question != AmbiguityPrompt && prompt.question != SafetyPrompt;
}

std::string_view promptOf(std::string_view field)
{
    return lastStep(field) == "ambiguity" ? AmbiguityPrompt : SafetyPrompt;
}

/// Of a packet that may be changed, or may not; null where the field is no member of its own.
template <class AnyPacket>
auto textOf(AnyPacket& packet, std::string_view field)
{
    using Text = std::pair<std::string_view, decltype(&packet.title)>;
    const Text texts[] = {
        {"decision.question", &packet.decision.question},
        {"decision.outcome", &packet.decision.outcome},
        {"decision.rationale", &packet.decision.rationale},
        {"boundary.classification", &packet.boundary.classification},
        {"boundary.retryBehaviour", &packet.boundary.retryBehaviour},
        {"boundary.rollback", &packet.boundary.rollback},
        {"boundary.migrationPlan", &packet.boundary.migrationPlan},
        {"candidate.versionReason", &packet.candidate.versionReason},
    };
    const auto found = std::ranges::find(texts, field, &Text::first);
    return found == std::end(texts) ? nullptr : found->second;
}

template <class AnyPacket>
auto textsOf(AnyPacket& packet, std::string_view field)
{
    if (field == "scope.in")
        return &packet.scope.in;
    return field == "scope.out" ? &packet.scope.out : &packet.decision.conditions;
}

TextForm formOf(std::string_view field)
{
    if (field == "decision.outcome")
        return TextForm::Outcome;
    return field == "boundary.classification" ? TextForm::StatedClassification : TextForm::Any;
}

/// "Olena Shevchenko <olena@acme.example>", or the address alone.
void nameOwner(PacketRole& role, std::string_view person)
{
    const std::size_t open = person.find('<');
    const std::size_t close = person.find('>', open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        role.principal = person;
        return;
    }
    role.principal = person.substr(open + 1, close - open - 1);
    role.name = person.substr(0, open);
    while (role.name.ends_with(' '))
        role.name.pop_back();
}

void fillOwner(Packet& packet, std::string_view role, const std::string& person)
{
    auto found = std::ranges::find(packet.roles, role, &PacketRole::role);
    if (found == packet.roles.end()) {
        if (person.empty())
            return;
        packet.roles.push_back({std::string(role), std::string(role)});
        found = packet.roles.end() - 1;
    }
    nameOwner(*found, person);
}

void fillEvidence(Packet& packet, std::string_view kind, FormAnswer& answer)
{
    std::erase_if(packet.evidence, [&](const PacketEvidence& each) { return each.kind == kind; });
    for (PacketEvidence& each : answer.entries(&PacketEvidence::text)) {
        each.kind = kind;
        packet.evidence.push_back(std::move(each));
    }
}

void fillPrompt(Packet& packet, std::string_view question, std::string answer)
{
    const auto found = std::ranges::find(packet.prompts, question, &PacketPrompt::question);
    if (found == packet.prompts.end())
        packet.prompts.push_back({std::string(question), std::move(answer)});
    else
        found->answer = std::move(answer);
}

void fillText(Packet& packet, std::string_view field, FormAnswer& answer)
{
    if (firstStep(field) == "owners")
        fillOwner(packet, lastStep(field), answer.text());
    else if (firstStep(field) == "prompts")
        fillPrompt(packet, promptOf(field), answer.text());
    else if (std::string* const text = textOf(packet, field))
        *text = answer.text(formOf(field));
}

void fillMorePrompts(Packet& packet, FormAnswer& answer)
{
    std::erase_if(packet.prompts, isOwnPrompt);
    for (PacketPrompt& each : answer.entries(&PacketPrompt::question))
        packet.prompts.push_back(std::move(each));
}

void fill(Packet& packet, const FormField& field, FormAnswer& answer)
{
    switch (field.kind) {
    case FieldKind::Text:
        return fillText(packet, field.name, answer);
    case FieldKind::Texts:
        *textsOf(packet, field.name) = answer.texts();
        return;
    case FieldKind::Assumptions:
        packet.scope.assumptions = answer.entries(&PacketAssumption::text);
        return;
    case FieldKind::Evidence:
        return fillEvidence(packet, lastStep(field.name), answer);
    case FieldKind::Consumers:
        packet.boundary.consumerImpact = answer.entries(&PacketConsumer::impact);
        return;
    case FieldKind::Prompts:
        return fillMorePrompts(packet, answer);
    }
}

bool isTextEmpty(const Packet& packet, std::string_view field)
{
    if (firstStep(field) == "owners") {
        const auto role = std::ranges::find(packet.roles, lastStep(field), &PacketRole::role);
        return role == packet.roles.end() || role->principal.empty();
    }
    if (firstStep(field) == "prompts") {
        const auto prompt = std::ranges::find(packet.prompts, promptOf(field), &PacketPrompt::question);
        return prompt == packet.prompts.end() || prompt->answer.empty();
    }
    return textOf(packet, field)->empty();
}

} // namespace

std::span<const FormField> formFields()
{
    return Fields;
}

const FormField* findFormField(std::string_view name)
{
    const auto found = std::ranges::find(Fields, name, &FormField::name);
    return found == std::end(Fields) ? nullptr : found;
}

std::span<const std::string_view> evidenceKinds()
{
    return EvidenceKinds;
}

bool isEmpty(const Packet& packet, const FormField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return isTextEmpty(packet, field.name);
    case FieldKind::Texts:
        return textsOf(packet, field.name)->empty();
    case FieldKind::Assumptions:
        return packet.scope.assumptions.empty();
    case FieldKind::Evidence:
        return std::ranges::find(packet.evidence, lastStep(field.name), &PacketEvidence::kind)
            == packet.evidence.end();
    case FieldKind::Consumers:
        return packet.boundary.consumerImpact.empty();
    case FieldKind::Prompts:
        return std::ranges::none_of(packet.prompts, isOwnPrompt);
    }
    return true;
}

Result<void> fillIn(Packet& packet, std::string_view name, std::string_view json)
{
    const FormField* const field = findFormField(name);
    if (field == nullptr)
        return fail(ErrorCode::BadInput, "the form has no field '" + std::string(name) + "'");
    ReadOptions options;
    options.syntax = Syntax::Json;
    options.limits.bytes = LargestAnswer;
    options.limits.depth = DeepestAnswer;
    const Document document = readDocument(SourceText::make(std::string(json)), options);
    if (!document.diagnostics.empty() || document.tree.roots().empty())
        return fail(ErrorCode::BadInput, "'" + std::string(name) + "' cannot be read: it is no JSON");

    FormAnswer answer(document.tree.root());
    Packet filled = packet;
    fill(filled, *field, answer);
    if (!answer.trouble().empty())
        return fail(ErrorCode::BadInput, "'" + std::string(name) + "': " + answer.trouble(),
            field->hint.empty() ? "" : "what may stand there: " + std::string(field->hint));
    packet = std::move(filled);
    return {};
}

} // namespace core
