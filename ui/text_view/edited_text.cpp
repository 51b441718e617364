// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/edited_text.h"

#include "ui/workspace/shortest_edit.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Longer than any character: nobody typed it.
constexpr std::size_t LongestKey = 4;
/// A text has this part of its size to grow into.
constexpr std::size_t RoomShare = 32;

} // namespace

/// Knows the way there and the way back, and which texts lie at both ends.
class EditedText::Step : public QUndoCommand {
public:
    Step(EditedText& text, core::TextPatch patch, core::TextPatch inverse, const QString& name)
        : QUndoCommand(name)
        , m_text(text)
        , m_patch(std::move(patch))
        , m_inverse(std::move(inverse))
        , m_before(text.m_state)
        , m_after(++text.m_newestState)
        , m_run(text.m_run.number)
    {
    }

    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto& next = static_cast<const Step&>(*command);
        // What lies on the disk must stay a text one can come back to.
        if (next.m_run != m_run || next.m_before == m_text.m_stateOnDisk)
            return false;
        m_patch = m_patch.then(next.m_patch);
        m_inverse = next.m_inverse.then(m_inverse);
        m_after = next.m_after;
        return true;
    }

    void redo() override
    {
        // The first time it is pushed by what it records.
        if (std::exchange(m_wasDone, true))
            m_text.endRun();
        m_text.perform(m_patch, m_after);
    }

    void undo() override
    {
        m_text.endRun();
        m_text.perform(m_inverse, m_before);
    }

private:
    EditedText& m_text;
    core::TextPatch m_patch;
    core::TextPatch m_inverse;
    State m_before;
    State m_after;
    int m_run;
    bool m_wasDone = false;
};

EditedText::EditedText(std::string path, std::shared_ptr<const core::SourceText> asRead, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_name(asRead->name().empty() ? m_path : asRead->name())
    , m_bytes(asRead->bytes())
    , m_onDisk(std::move(asRead))
{
}

std::shared_ptr<const core::SourceText> EditedText::frozen() const
{
    return core::SourceText::make(m_bytes, m_name);
}

core::Result<void> EditedText::apply(const core::TextPatch& patch, const QString& name)
{
    if (const auto inverse = patch.inverted(m_bytes); !inverse)
        return tl::unexpected(inverse.error());
    endRun();
    if (!patch.empty())
        push(patch, name);
    endRun();
    return {};
}

void EditedText::type(const core::TextEdit& edit, std::uint64_t gesture, const QObject* typist)
{
    const Kind kind = edit.range.empty() ? Kind::Insertion : Kind::Deletion;
    const auto patch = core::TextPatch::make({edit});
    if (!patch || (edit.range.empty() && edit.replacement.empty()) || edit.range.end > m_bytes.size())
        return;
    if (!continuesRun(edit, kind, gesture))
        endRun();
    m_run.kind = kind;
    notePlace(edit, gesture);
    m_typist = typist;
    push(*patch, nameOf(edit));
    m_typist = nullptr;
}

QString EditedText::nameOf(const core::TextEdit& edit)
{
    if (edit.replacement.empty())
        return tr("deletion");
    return edit.replacement.size() > LongestKey ? tr("insertion") : tr("typing");
}

bool EditedText::continuesRun(const core::TextEdit& edit, Kind kind, std::uint64_t gesture) const
{
    if (gesture == m_run.gesture)
        return true;
    if (kind != m_run.kind)
        return false;
    return std::ranges::any_of(m_run.places, [&](std::uint32_t place) {
        if (kind == Kind::Insertion)
            return edit.range.begin == place && m_bytes[place - 1] != '\n';
        return edit.range.end == place || edit.range.begin == place;
    });
}

/// The places of other carets move with what is typed at this one.
void EditedText::notePlace(const core::TextEdit& edit, std::uint64_t gesture)
{
    if (std::exchange(m_run.gesture, gesture) != gesture)
        m_run.places.clear();
    const auto inserted = static_cast<std::uint32_t>(edit.replacement.size());
    for (std::uint32_t& place : m_run.places) {
        if (place > edit.range.begin)
            place = std::max(place, edit.range.end) - edit.range.size() + inserted;
    }
    m_run.places.push_back(edit.range.begin + inserted);
}

void EditedText::setOnDisk(std::shared_ptr<const core::SourceText> text, State state)
{
    m_onDisk = std::move(text);
    m_stateOnDisk = state;
    endRun();
    noteDirt();
}

void EditedText::discard()
{
    become(m_onDisk->bytes(), tr("discarding of changes"));
    setOnDisk(m_onDisk, m_state);
}

void EditedText::become(std::string_view bytes, const QString& name)
{
    endRun();
    if (const auto edit = shortestEdit(m_bytes, bytes))
        push(core::TextPatch::make({*edit}).value_or(core::TextPatch()), name);
    endRun();
}

void EditedText::setForeign(std::shared_ptr<const core::SourceText> text)
{
    m_foreign = std::move(text);
    emit foreignChanged();
}

void EditedText::setGone(bool isGone)
{
    if (std::exchange(m_isGone, isGone) != isGone)
        emit goneChanged();
}

void EditedText::takeForeign()
{
    const auto text = std::exchange(m_foreign, nullptr);
    {
        const QScopedValueRollback guard(m_isTakingForeign, true);
        become(text->bytes(), tr("change from outside"));
    }
    setOnDisk(text, m_state);
    emit foreignChanged();
}

void EditedText::keepAgainstForeign()
{
    const auto text = std::exchange(m_foreign, nullptr);
    // No step leads to what the file says: only saving makes both the same again.
    setOnDisk(text, text->bytes() == bytes() ? m_state : ++m_newestState);
    emit foreignChanged();
}

void EditedText::push(const core::TextPatch& patch, const QString& name)
{
    if (auto inverse = patch.inverted(m_bytes))
        m_steps.push(new Step(*this, patch, std::move(*inverse), name));
}

void EditedText::perform(const core::TextPatch& patch, State state)
{
    // In place, which a key in a text of many megabytes needs; several edits make a new text in one go.
    if (const auto edits = patch.edits(); edits.size() == 1) {
        makeRoom(m_bytes.size() + edits[0].replacement.size());
        m_bytes.replace(edits[0].range.begin, edits[0].range.size(), edits[0].replacement);
    } else
        m_bytes = patch.apply(m_bytes).value_or(m_bytes);
    m_state = state;
    emit changed(patch, m_typist);
    noteDirt();
}

/// A string that grows by itself takes twice as much.
void EditedText::makeRoom(std::size_t size)
{
    if (size <= m_bytes.capacity())
        return;
    std::string roomy;
    roomy.reserve(size + size / RoomShare);
    roomy.append(m_bytes);
    m_bytes = std::move(roomy);
}

void EditedText::endRun()
{
    m_run = {.number = m_run.number + 1};
}

void EditedText::noteDirt()
{
    if (std::exchange(m_wasDirty, isDirty()) != m_wasDirty)
        emit dirtyChanged(m_wasDirty);
}

} // namespace ui
