// SPDX-License-Identifier: GPL-3.0-or-later
// What Undo takes back: of a text that has the keys its typing, everywhere else what was said of changes.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QUndoGroup;
class QUndoStack;
class QWidget;

namespace ui {

class EditedTexts;
class EditorView;
class TextView;
class Workspace;

class FocusedUndo : public QObject {
    Q_OBJECT
public:
    /// Menus, toasts and whatever else stands outside of `panes` leave the list of steps as it is.
    FocusedUndo(
        Workspace& workspace, EditedTexts& texts, const QList<QWidget*>& panes, QObject* parent = nullptr);

    /// What is written in `pane` is written into the text in front.
    void followInto(const QWidget& pane, const EditorView& editor);

private:
    TextView* textOf(QWidget& focus) const;
    void followTexts(EditedTexts& texts);
    void followKeys(QWidget* focus);
    void choose();
    bool isInPane(const QWidget& widget) const;

    QUndoGroup& m_group;
    QUndoStack& m_said;
    QList<QWidget*> m_panes;
    const QWidget* m_writing = nullptr; ///< the pane that writes into the text in front of `m_editor`
    const EditorView* m_editor = nullptr;
    QPointer<TextView> m_view; ///< around what has the keys
};

} // namespace ui
