// SPDX-License-Identifier: GPL-3.0-or-later
// One window on one repository: revision above, contracts to the left, the chosen file in the centre.
#pragma once

#include "ui/appearance.h"
#include "ui/commands.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <filesystem>
#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class BusyStrip;
class ContractList;
class FileFacts;
class FilePane;
class NoticeStrip;
class RevisionPicker;
class StatusPage;

/// Where the sample's plain files are, and where it is made into a repository.
struct SamplePlace {
    std::filesystem::path resources;
    std::filesystem::path folder;
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Without a place for the sample nothing offers to open it.
    explicit MainWindow(std::optional<SamplePlace> sample, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    const Commands& commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpContext();
    void setUpCentre();
    void setUpStatusBar();
    void connectWorkspace();
    void connectCommands();
    void connectViewCommands();
    void orderTabs();
    void restoreState();

    void chooseRepository();
    void openSample();
    void copyPath();
    void movePane(int step);

    void showSnapshot(const Snapshot& snapshot);
    void showFile(std::shared_ptr<const OpenFile> file);
    void showFailure(const core::Error& error);
    void enableCommands();

    std::optional<SamplePlace> m_sample;
    Workspace m_workspace;
    Commands m_commands;
    AppearanceChoice m_appearance;
    NoticeStrip* m_notice;
    QWidget* m_context; ///< the strip that says which repository, at which revision
    QLabel* m_repositoryName;
    QToolButton* m_reload;
    RevisionPicker* m_revisions;
    QStackedWidget* m_centre;
    StatusPage* m_welcome;
    StatusPage* m_nothingFound;
    QSplitter* m_splitter;
    ContractList* m_contracts;
    FilePane* m_pane;
    BusyStrip* m_busy;
    QLabel* m_coverage;
    FileFacts* m_facts;
};

} // namespace ui
