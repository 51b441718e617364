// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change_commands.h"

#include "ui/card/change_card.h"
#include "ui/commands.h"

namespace ui {

namespace {

struct CardCommand {
    CommandId id;
    void (*act)(ChangeCard& card);
};

constexpr CardCommand OnTheCard[] = {
    {CommandId::AcceptWithPlan, [](ChangeCard& card) { card.decide("accept-with-plan"); }},
    {CommandId::Reject, [](ChangeCard& card) { card.decide("reject"); }},
    {CommandId::Defer, [](ChangeCard& card) { card.decide("defer"); }},
    {CommandId::KeepDecision, [](ChangeCard& card) { card.keepDecision(); }},
    {CommandId::Comment, [](ChangeCard& card) { card.beginComment(); }},
    {CommandId::MarkSemantic, [](ChangeCard& card) { card.beginMark(); }},
    {CommandId::ApplyRecipe, [](ChangeCard& card) { card.applyRecipe(); }},
    {CommandId::CopyChange, [](ChangeCard& card) { card.copyMarkdown(); }},
};

} // namespace

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
