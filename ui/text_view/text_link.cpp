// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_link.h"

#include "ui/text_view/edited_text.h"
#include "ui/text_view/editor_silence.h"
#include "ui/text_view/large_text.h"
#include "ui/text_view/typed_editor.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <utility>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// More are quicker put in as one text.
constexpr std::size_t MostPutInOneByOne = 10'000;

/// What one deed of a person begins with; all that follows until the next one is part of it.
bool beginsGesture(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::InputMethod:
    case QEvent::Drop:
    case QEvent::ContextMenu:
        return true;
    default:
        return false;
    }
}

/// Gestures of different views are different gestures.
std::uint64_t nextGesture()
{
    static std::uint64_t newest = 0;
    return ++newest;
}

} // namespace

TextLink::TextLink(TypedEditor& editor, EditedText& text)
    : m_editor(editor)
    , m_text(text)
    , m_gesture(nextGesture())
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
    connect(&editor, &S::SCN_MODIFIED, this,
        [this](int position, int modification, const char* /*text*/, int length) {
            followEditor(position, modification, length);
        });
    connect(&editor, &TypedEditor::eventDone, this, &TextLink::tellInsertion);
    connect(&text, &EditedText::changed, this, &TextLink::followText);
}

TextLink::~TextLink() = default;

bool TextLink::eventFilter(QObject* watched, QEvent* event)
{
    if (beginsGesture(event->type()))
        m_gesture = nextGesture();
    if (event->type() == QEvent::FocusIn)
        m_text.steps().setActive();
    return QObject::eventFilter(watched, event);
}

/// Listens for what is about to happen: of a large text QScintilla tells nothing else.
void TextLink::followEditor(int position, int modification, int length)
{
    if (m_isFollowing)
        return;
    tellInsertion();
    const auto begin = static_cast<std::uint32_t>(position);
    const core::ByteRange range {begin, begin + static_cast<std::uint32_t>(length)};
    if ((modification & (S::SC_MOD_BEFOREINSERT | S::SC_MOD_BEFOREDELETE)) != 0)
        emit aboutToChange(begin);
    if ((modification & S::SC_MOD_BEFOREINSERT) != 0)
        m_insertion = range;
    if ((modification & S::SC_MOD_BEFOREDELETE) != 0)
        m_text.type({range, {}}, m_gesture, this);
}

void TextLink::tellInsertion()
{
    const core::ByteRange range = std::exchange(m_insertion, {});
    if (range.empty())
        return;
    std::string inserted(range.size(), '\0');
    m_editor.SendScintilla(
        S::SCI_GETTEXTRANGE, static_cast<long>(range.begin), static_cast<long>(range.end), inserted.data());
    m_text.type({{range.begin, range.begin}, std::move(inserted)}, m_gesture, this);
}

void TextLink::followText(const core::TextPatch& patch, const QObject* typist)
{
    if (typist == this || patch.empty())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const std::uint32_t begin = patch.edits().front().range.begin;
    const auto caret = static_cast<std::uint32_t>(m_editor.SendScintilla(S::SCI_GETCURRENTPOS));
    const long line = m_editor.SendScintilla(S::SCI_LINEFROMPOSITION, static_cast<unsigned long>(caret));
    const long column = m_editor.SendScintilla(S::SCI_GETCOLUMN, static_cast<unsigned long>(caret));
    emit aboutToChange(begin);
    emit aboutToFollow();
    if (isSilent(m_editor) && patch.edits().size() <= MostPutInOneByOne)
        putInEach(patch);
    else
        putInAtOnce(patch);
    m_editor.SendScintilla(S::SCI_EMPTYUNDOBUFFER);
    emit followed(patch);
    const core::ByteRange replaced {begin, patch.edits().back().range.end};
    // What comes from outside is not where somebody is at work: they stay at their letter, or else in their
    // line.
    if (m_text.isTakingForeign() && replaced.begin < caret && caret < replaced.end)
        m_editor.SendScintilla(S::SCI_SETEMPTYSELECTION,
            m_editor.SendScintilla(S::SCI_FINDCOLUMN, static_cast<unsigned long>(line), column));
    else if (m_text.isTakingForeign())
        m_editor.SendScintilla(S::SCI_SETEMPTYSELECTION, static_cast<unsigned long>(patch.mapOffset(caret)));
    // Of several places none is the one to look at.
    else if (patch.edits().size() > 1)
        m_editor.SendScintilla(S::SCI_SETEMPTYSELECTION, static_cast<unsigned long>(patch.mapOffset(caret)));
    else if (m_editor.hasFocus())
        m_editor.SendScintilla(
            S::SCI_GOTOPOS, static_cast<unsigned long>(begin + patch.edits().front().replacement.size()));
}

/// Lines that stay are dear to take away and to put back: hundreds of thousands of them may lie between two
/// edits.
void TextLink::putInEach(const core::TextPatch& patch)
{
    const EditorSilence silence(m_editor);
    // The last one first, so that what is said of the others still holds.
    for (auto edit = patch.edits().rbegin(); edit != patch.edits().rend(); ++edit)
        replace(edit->range, edit->replacement);
}

/// One replacement, however many edits: whoever reads the screen is told of each.
void TextLink::putInAtOnce(const core::TextPatch& patch)
{
    const core::ByteRange range {patch.edits().front().range.begin, patch.edits().back().range.end};
    const auto formerSize = static_cast<std::size_t>(m_editor.length());
    replace(range, m_text.bytes().substr(range.begin, range.size() + m_text.bytes().size() - formerSize));
}

void TextLink::replace(core::ByteRange range, std::string_view replacement)
{
    m_editor.SendScintilla(S::SCI_SETTARGETRANGE, range.begin, static_cast<long>(range.end));
    m_editor.SendScintilla(
        S::SCI_REPLACETARGET, static_cast<uintptr_t>(replacement.size()), replacement.data());
}

} // namespace ui
