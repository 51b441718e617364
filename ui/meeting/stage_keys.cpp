// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_keys.h"

#include "ui/letter_keys.h"

#include <QKeyEvent>

#include <algorithm>
#include <span>

namespace ui {

namespace {

struct StageKey {
    int key;
    StageDeed deed;
};

constexpr StageKey BareKeys[] = {
    {Qt::Key_PageDown, StageDeed::Next}, {Qt::Key_Right, StageDeed::Next},
    {Qt::Key_PageUp, StageDeed::Previous}, {Qt::Key_Left, StageDeed::Previous},
    {Qt::Key_Down, StageDeed::Down}, {Qt::Key_Up, StageDeed::Up}, {Qt::Key_Escape, StageDeed::Leave},
    {Qt::Key_Space, StageDeed::More}, {Qt::Key_F11, StageDeed::FullScreen}, {Qt::Key_Return, StageDeed::GoOn},
    {Qt::Key_Enter, StageDeed::GoOn}, {Qt::Key_Period, StageDeed::Blank}, // what many clickers send
};

constexpr StageKey LetterDeeds[] = {
    {Qt::Key_A, StageDeed::Accept},
    {Qt::Key_W, StageDeed::AcceptWithPlan},
    {Qt::Key_R, StageDeed::Reject},
    {Qt::Key_D, StageDeed::Defer},
    {Qt::Key_K, StageDeed::Park},
    {Qt::Key_T, StageDeed::Lens},
    {Qt::Key_X, StageDeed::Swap},
    {Qt::Key_B, StageDeed::Blank},
    {Qt::Key_N, StageDeed::Next},
    {Qt::Key_P, StageDeed::Previous},
};

constexpr StageKey ControlKeys[] = {
    {Qt::Key_Plus, StageDeed::Larger},
    {Qt::Key_Equal, StageDeed::Larger}, // plus without Shift, as in browsers
    {Qt::Key_Minus, StageDeed::Smaller},
    {Qt::Key_0, StageDeed::UsualSize},
};

std::optional<StageDeed> deedIn(std::span<const StageKey> keys, int key)
{
    const auto found = std::ranges::find(keys, key, &StageKey::key);
    return found == keys.end() ? std::nullopt : std::optional(found->deed);
}

} // namespace

std::optional<StageDeed> stageDeed(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Undo))
        return StageDeed::Undo;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier)
        return deedIn(ControlKeys, key.key());
    if (modifiers != Qt::NoModifier)
        return std::nullopt;
    if (const auto deed = deedIn(BareKeys, key.key()))
        return deed;
    const QKeySequence letter = meantLetter(key);
    return letter.isEmpty() ? std::nullopt : deedIn(LetterDeeds, letter[0].key());
}

} // namespace ui
