// SPDX-License-Identifier: GPL-3.0-or-later
// One window on one repository: the frame, and in it the panels of the four workspaces, which do not know
// each other.
#pragma once

#include "ui/appearance.h"
#include "ui/commands.h"
#include "ui/frame/window_memory.h"
#include "ui/frame/workspace_page.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>
#include <QTimer>

#include <filesystem>
#include <optional>

class QStackedWidget;

namespace ui {

struct Dropped;
class BranchLabel;
class ContextStrip;
class Drawer;
class JobLog;
class LineSplitter;
class NoticeStack;
class PageStack;
class Panels;
class ProgressLine;
class Rail;
class StatusPage;
class StatusPill;
class StatusStrip;
class WelcomePage;
class WindowGuide;
class WorkspaceNotices;

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
    PageId currentPage() const;

    /// Where one was in it the last time, unless a place is given.
    void open(const std::filesystem::path& folder, const std::optional<RememberedPlace>& place = {});
    void showPage(PageId page);
    /// By its id, as soon as it is compared.
    void showContract(const std::string& id);
    /// From the window that may stand where this one was put.
    void stepAside();
    /// What was let fall on the window, or named when the program was started.
    void take(const Dropped& dropped);
    /// A packet, whatever is open.
    void verify(const std::filesystem::path& file);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void setUpPages();
    void setUpCentre();
    void setUpStatusBar();
    void connectWorkspace();
    void connectCommands();
    void connectPairCommands();
    void orderTabs();
    void restoreState();
    void keepPlace();
    void rememberPlace();

    void chooseRepository();
    void openSample();
    void resetSample();
    void chooseFiles();
    void chooseBaselineFile();
    /// As the eye meets them.
    QList<QWidget*> visiblePanes() const;

    void showSnapshot(const Snapshot& snapshot);
    void showNothingFound(const Snapshot& snapshot);
    void showWork(const Snapshot& snapshot);
    void showPlace(const Snapshot& snapshot);
    void goToWantedContract();
    void showFiles();
    void showStudy(const Study& study);
    void showSituation(const std::optional<core::Error>& whyNoStudy);
    void showSummary();
    void showCoverage();
    void enableCommands();

    std::optional<SamplePlace> m_sample;
    Workspace m_workspace;
    Commands m_commands;
    AppearanceChoice m_appearance;
    std::optional<RememberedPlace> m_wanted; ///< of the repository that is on its way
    std::shared_ptr<const core::Repository> m_shown; ///< the repository whose place is shown
    std::string m_wantedContract; ///< its id
    QTimer m_placePause;
    ContextStrip* m_context;
    StatusStrip* m_status;
    NoticeStack* m_notices;
    WorkspaceNotices* m_news;
    QStackedWidget* m_centre;
    WelcomePage* m_welcome;
    StatusPage* m_nothingFound = nullptr;
    QWidget* m_work; ///< rail, pages, drawer
    Panels* m_panels;
    PageStack* m_pages;
    Rail* m_rail;
    LineSplitter* m_overDrawer;
    Drawer* m_drawer;
    JobLog* m_jobs;
    ProgressLine* m_progress;
    BranchLabel* m_branch;
    StatusPill* m_coverage;
    WindowGuide* m_guide;
};

} // namespace ui
