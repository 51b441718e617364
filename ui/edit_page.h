// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Edit: contracts to the left, the chosen file in the centre.
#pragma once

#include "ui/frame/workspace_page.h"

#include <QObject>

#include <memory>

namespace ui {

class ContractList;
class FileFacts;
class FilePane;
class TextView;
class Workspace;
struct OpenFile;
struct Snapshot;

class EditPage : public QObject {
    Q_OBJECT
public:
    explicit EditPage(Workspace& workspace, QObject* parent = nullptr);

    WorkspacePage panes() const;
    TextView* view() const;
    /// Of the status bar: where the caret stands, how the file is encoded, what is wrong in it.
    FileFacts* facts() const { return m_facts; }
    const std::shared_ptr<const OpenFile>& file() const;

signals:
    /// Another file is shown, or none.
    void fileShown();

private:
    void showSnapshot(const Snapshot& snapshot);
    void showFile(std::shared_ptr<const OpenFile> file);
    void showAbsence(const QString& name);

    Workspace& m_workspace;
    ContractList* m_contracts;
    FilePane* m_pane;
    FileFacts* m_facts;
};

} // namespace ui
