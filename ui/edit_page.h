// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Edit: contracts to the left, the open files in the centre.
#pragma once

#include "ui/frame/workspace_page.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <string>

namespace ui {

class ContractList;
class Editing;
class EditorView;
class FileFacts;
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
    /// Of the status bar: where the caret stands, how the file is encoded, what is wrong in it.
    FileFacts& facts() const { return *m_facts; }

signals:
    /// Another file is shown, or none.
    void fileShown();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void chooseFile(const std::string& path);
    void readChosen();
    void showSnapshot(const Snapshot& snapshot);
    void showFile(const std::shared_ptr<const OpenFile>& file);
    void showAbsence(const QString& name);
    void showFacts();
    void showCaret();

    Workspace& m_workspace;
    ContractList* m_contracts;
    EditorView* m_editor;
    FileFacts* m_facts;
    std::string m_chosen; ///< to be read once somebody looks
};

} // namespace ui
