// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/opened_window.h"

#include "tests/bench/described_repository.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <fstream>

namespace bench {

namespace {

ui::Surroundings surroundings()
{
    ui::Surroundings given;
    given.git.fromEnvironment = {"Ana", "ana@x.example"};
    given.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    given.now = [] { return std::int64_t {1'790'000'000'000}; };
    return given;
}

double statusOf(const char* what)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what))
            return std::stod(line.substr(line.find(':') + 1)) / 1024;
    return 0;
}

} // namespace

double workOfThisThread()
{
    timespec worked {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    return static_cast<double>(worked.tv_sec) * 1e3 + static_cast<double>(worked.tv_nsec) / 1e6;
}

double megabytesInUse()
{
    return statusOf("VmRSS");
}

double mostMegabytesInUse()
{
    return statusOf("VmHWM");
}

OpenedWindow::OpenedWindow(const std::filesystem::path& folder)
    : m_window(std::make_unique<ui::MainWindow>(std::nullopt, surroundings()))
{
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(folder);
}

ui::EditPage& OpenedWindow::edit() const
{
    return *m_window->findChild<ui::EditPage*>();
}

void OpenedWindow::waitForStudy()
{
    ui::Workspace& workspace = m_window->workspace();
    waitFor([&] { return workspace.standing() && !workspace.isBusy() && !workspace.study()->isSoFar; });
}

void OpenedWindow::settle()
{
    QTest::qWait(500);
    ui::taskPool().waitForDone();
    paint();
    ui::taskPool().waitForDone();
    paint();
}

void OpenedWindow::openFile(const std::string& path)
{
    m_window->workspace().readFile(path);
    waitFor([&] {
        const auto file = edit().editor().file();
        return file && file->path == path;
    });
    edit().editor().view()->setFocus();
    paint();
}

void OpenedWindow::paint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void OpenedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    paint();
}

double OpenedWindow::longestPauseWhile(const std::function<bool()>& isToWait)
{
    double longest = 0;
    while (isToWait()) {
        const double before = workOfThisThread();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, workOfThisThread() - before);
    }
    return longest;
}

} // namespace bench
