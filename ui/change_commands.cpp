// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change_commands.h"

#include "core/review/journal_entry.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"

namespace ui {

namespace {

struct CardCommand {
    CommandId id;
    void (*act)(ChangeCard& card);
};

constexpr CardCommand OnTheCard[] = {
    {CommandId::KeepDecision, [](ChangeCard& card) { card.keepDecision(); }},
    {CommandId::Comment, [](ChangeCard& card) { card.beginComment(); }},
    {CommandId::MarkSemantic, [](ChangeCard& card) { card.beginMark(); }},
    {CommandId::ApplyRecipe, [](ChangeCard& card) { card.applyRecipe(); }},
    {CommandId::CopyChange, [](ChangeCard& card) { card.copyMarkdown(); }},
};

/// In the order of core::DecisionVerdicts.
constexpr CommandId Decisions[] = {
    CommandId::Accept, CommandId::AcceptWithPlan, CommandId::Reject, CommandId::Defer};

} // namespace

void connectDecisions(const Commands& commands, const std::function<void(const std::string& verdict)>& decide)
{
    auto word = std::begin(core::DecisionVerdicts);
    for (const CommandId id : Decisions) {
        commands.on(id, &commands, [decide, verdict = std::string(*word)] { decide(verdict); });
        ++word;
    }
}

void enableDecisions(const Commands& commands, bool isEnabled)
{
    for (const CommandId id : Decisions)
        commands.action(id)->setEnabled(isEnabled);
}

void connectChangeCommands(const Commands& commands, const std::function<ChangeCard&()>& card)
{
    for (const CardCommand& command : OnTheCard)
        commands.on(command.id, &commands, [card, act = command.act] { act(card()); });
}

void enableChangeCommands(const Commands& commands, bool hasChange)
{
    for (const CardCommand& command : OnTheCard)
        commands.action(command.id)->setEnabled(hasChange);
}

} // namespace ui
