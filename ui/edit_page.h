// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Edit: to the left contracts and the outline of the one in front, the open files in the
// centre, to the right what stands at the caret.
#pragma once

#include "ui/editor/navigation.h"
#include "ui/frame/workspace_page.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <string>

namespace ui {

class BaselineBars;
class CaretInspector;
class ContractList;
class Editing;
class EditorView;
class FileFacts;
class OutlinePane;
class TextTravel;
class TextView;
class Workspace;
struct OpenFile;
struct Snapshot;

class EditPage : public QObject {
    Q_OBJECT
public:
    EditPage(Workspace& workspace, Editing& editing, QObject* parent = nullptr);

    WorkspacePage panes() const;
    EditorView& editor() const { return *m_editor; }
    OutlinePane& outline() const { return *m_outline; }
    /// Of the status bar: where the caret stands, how the file is encoded, what is wrong in it.
    FileFacts& facts() const { return *m_facts; }
    /// To the next stretch of lines that differ from the baseline; false: the file has no further one.
    bool stepChange(int by);
    Navigation& navigation() { return m_navigation; }
    TextTravel& travel() const { return *m_travel; }
    CaretInspector& inspector() const { return *m_inspector; }
    /// Of the file in front.
    SymbolPlace caretPlace() const;
    /// For a file of no contract, or none at all.
    QString whyNoOutline() const;

signals:
    /// Another file is shown, or none.
    void fileShown();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void chooseFile(const std::string& path);
    void readChosen();
    void begin(bool isFrontKnown);
    void showSnapshot(const Snapshot& snapshot);
    void showFile(const std::shared_ptr<const OpenFile>& file);
    void showAbsence(const QString& name);
    void showFacts();
    void showCaret();
    void connectNavigation();
    void showOutline();
    void goTo(const core::Node& node);
    void followCaret();

    Workspace& m_workspace;
    Navigation m_navigation;
    ContractList* m_contracts;
    OutlinePane* m_outline;
    QWidget* m_navigator;
    EditorView* m_editor;
    TextTravel* m_travel;
    BaselineBars* m_bars;
    FileFacts* m_facts;
    CaretInspector* m_inspector;
    std::string m_chosen; ///< to be read once somebody looks
    std::weak_ptr<const core::Repository> m_begunIn; ///< whose first file was chosen
    QTimer m_caretPause; ///< until what knows where the caret stands follows it
};

} // namespace ui
