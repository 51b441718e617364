// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glance_course.h"

#include "ui/commands.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/navigation.h"
#include "ui/preview/hover_words.h"
#include "ui/preview/peeked_rows.h"
#include "ui/text.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/peek_frame.h"
#include "ui/text_view/text_hover.h"
#include "ui/text_view/text_view.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

/// Places of a text that was changed since would be those of other words.
std::vector<Problem> problemsAt(
    const EditorView& editor, const OpenFile& file, const TextView& view, std::uint32_t offset)
{
    std::vector<Problem> problems;
    if (view.edited() && view.edited()->bytes() != file.text->bytes())
        return problems;
    std::ranges::copy_if(editor.problems().shown(), std::back_inserter(problems), [&](const Problem& each) {
        const std::uint32_t end = std::max(each.range.end, each.range.begin + 1);
        return each.path == file.path && each.range.begin <= offset && offset < end;
    });
    return problems;
}

} // namespace

GlanceCourse::GlanceCourse(EditPage& edit, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_telling([this](const QString& words) {
        if (m_hover)
            m_hover->say(words);
    })
{
    commands.on(CommandId::PeekDefinition, this, [this] { peek(); });
    connect(&edit.editor(), &EditorView::fileShown, this, &GlanceCourse::watch);
}

void GlanceCourse::peek()
{
    const SharedSymbols symbols = m_edit.navigation().rootOf(m_edit.editor().file()->path);
    if (!symbols) {
        emit said(m_edit.whyNoOutline());
        return;
    }
    const core::ReferenceUse* use = m_edit.navigation().referenceAt(*symbols, m_edit.caretPlace());
    if (!use)
        emit said(tr("Nothing is referred to at the caret."));
    else if (use->target)
        open({symbols, use->target});
    else
        emit said(
            tr("%1 leads nowhere: %2", "reference, why")
                .arg(toShown(use->reference.text()),
                    toShown(symbols->read->documents->resolve(use->reference, use->reference.text()).why)));
}

void GlanceCourse::open(const Meant& definition)
{
    m_peeked = definition;
    TextView& view = *m_edit.editor().view();
    auto* frame = view.findChild<PeekFrame*>({}, Qt::FindDirectChildrenOnly);
    if (!frame) {
        frame = new PeekFrame(view);
        connect(frame, &PeekFrame::wanted, this, [this, frame] {
            frame->hide();
            emit wanted(*m_peeked.symbols, m_peeked.node);
        });
    }
    const PeekedRows rows = peekedRows(*definition.symbols, definition.node);
    frame->open(rows.place, rows.rows, rows.left > 0 ? tr("%n more line(s)", nullptr, rows.left) : QString());
}

void GlanceCourse::watch()
{
    TextView* view = m_edit.editor().view();
    if (!view || view->findChild<TextHover*>({}, Qt::FindDirectChildrenOnly))
        return;
    connect(&TextHover::of(*view), &TextHover::rested, this,
        [this, view](std::uint32_t offset) { tell(*view, offset); });
    connect(&TextHover::of(*view), &TextHover::left, this, [this] { m_telling.cancel(); });
}

void GlanceCourse::tell(TextView& view, std::uint32_t offset)
{
    const std::shared_ptr<const OpenFile> file = m_edit.editor().file();
    // A text that is laid out to be read has other places than its file.
    const bool isOfFile = file && (view.edited() || &view.text() == file->text.get());
    if (!isOfFile || m_edit.editor().view() != &view)
        return;
    m_hover = &TextHover::of(view);
    const SharedSymbols symbols = m_edit.navigation().rootOf(file->path);
    const SymbolPlace place {file->path, offset};
    const core::Node node = symbols ? m_edit.navigation().nodeAt(*symbols, place) : core::Node();
    const bool isAtKey = node && node.hasKey()
        && offset < m_edit.navigation().placeNow(*symbols, node).offset + node.keyRange().size();
    m_telling.start(
        [symbols, node, isAtKey, wrong = problemWords(problemsAt(m_edit.editor(), *file, view, offset))](
            const std::stop_token& /*stop*/) {
            const QString what = hoverWords(symbols.get(), node, isAtKey);
            return wrong.isEmpty() || what.isEmpty() ? wrong + what : wrong + QStringLiteral("\n\n") + what;
        });
}

} // namespace ui
