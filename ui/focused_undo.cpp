// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focused_undo.h"

#include "ui/editor/editor_page.h"
#include "ui/editor/editor_view.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QUndoStack>

#include <algorithm>

namespace ui {

namespace {

/// What is asked above a text is asked about that text.
TextView* textAround(QWidget* widget)
{
    TextView* nearest = nullptr;
    for (QWidget* each = widget; each; each = each->parentWidget()) {
        if (const auto* page = qobject_cast<EditorPage*>(each))
            return page->view();
        if (!nearest)
            nearest = qobject_cast<TextView*>(each);
    }
    return nearest;
}

} // namespace

FocusedUndo::FocusedUndo(
    Workspace& workspace, EditedTexts& texts, const QList<QWidget*>& panes, QObject* parent)
    : QObject(parent)
    , m_group(workspace.undoGroup())
    , m_said(workspace.statements().stack())
    , m_panes(panes)
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget* /*before*/, QWidget* now) { followKeys(now); });
    // Whoever says something wants to take that back, wherever the keys are.
    connect(&m_said, &QUndoStack::indexChanged, this,
        [this] { m_said.count() > 0 ? m_group.setActiveStack(&m_said) : choose(); });
    followTexts(texts);
}

void FocusedUndo::followTexts(EditedTexts& texts)
{
    connect(&texts, &EditedTexts::opened, this, [this](EditedText* text) {
        connect(&text->steps(), &QUndoStack::indexChanged, this, [this, text] {
            if (m_view && m_view->edited() == text)
                choose();
        });
    });
    connect(&texts, &EditedTexts::applied, this,
        [this](EditedText* text) { m_group.setActiveStack(&text->steps()); });
    connect(&texts, &EditedTexts::closing, this, [this](EditedText* text) {
        if (m_group.activeStack() == &text->steps())
            m_group.setActiveStack(&m_said);
    });
}

void FocusedUndo::followKeys(QWidget* focus)
{
    // Menus and toasts take back what they name.
    if (!focus || !isInPane(*focus))
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = textOf(*focus);
    if (m_view)
        connect(m_view, &TextView::editedChanged, this, &FocusedUndo::choose);
    choose();
}

void FocusedUndo::followInto(const QWidget& pane, const EditorView& editor)
{
    m_writing = &pane;
    m_editor = &editor;
}

TextView* FocusedUndo::textOf(QWidget& focus) const
{
    return m_writing && m_writing->isAncestorOf(&focus) ? m_editor->view() : textAround(&focus);
}

void FocusedUndo::choose()
{
    EditedText* text = m_view ? m_view->edited() : nullptr;
    m_group.setActiveStack(text ? &text->steps() : &m_said);
}

bool FocusedUndo::isInPane(const QWidget& widget) const
{
    return std::ranges::any_of(m_panes,
        [&](const QWidget* pane) { return pane && (pane == &widget || pane->isAncestorOf(&widget)); });
}

} // namespace ui
