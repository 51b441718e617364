// SPDX-License-Identifier: GPL-3.0-or-later
// One window on one repository: the frame, and in it the panels of the four workspaces, which do not know
// each other.
#pragma once

#include "ui/appearance.h"
#include "ui/commands.h"
#include "ui/frame/workspace_page.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <filesystem>
#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

class BusyStrip;
class Drawer;
class EditPage;
class LineSplitter;
class NoticeStrip;
class PageFrame;
class Rail;
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
    explicit MainWindow(
        std::optional<SamplePlace> sample, Surroundings surroundings = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    const Commands& commands() const { return m_commands; }

    void showPage(PageId page);
    PageId currentPage() const { return m_page; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpContext();
    void setUpCentre();
    void setUpPages();
    void setUpDrawer();
    void setUpStatusBar();
    void connectWorkspace();
    void connectCommands();
    void connectPageCommands();
    void connectViewCommands();
    void orderTabs();
    void restoreState();

    void chooseRepository();
    void openSample();
    void copyPath();
    void movePane(int step);

    void showSnapshot(const Snapshot& snapshot);
    void showFailure(const core::Error& error);
    void enableCommands();
    void checkPanes();

    PageFrame& frameOf(PageId page) const { return *m_frames[static_cast<std::size_t>(page)]; }
    /// Those one can see, as the eye meets them.
    QList<QWidget*> visiblePanes() const;

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
    QWidget* m_work; ///< rail, pages, drawer
    EditPage* m_edit;
    QStackedWidget* m_pages;
    LineSplitter* m_overDrawer;
    Drawer* m_drawer;
    Rail* m_rail;
    std::array<PageFrame*, std::size(AllPages)> m_frames {};
    std::array<QPointer<QWidget>, std::size(AllPages)> m_lastFocus {};
    PageId m_page = PageId::Edit;
    BusyStrip* m_busy;
    QLabel* m_coverage;
};

} // namespace ui
