// SPDX-License-Identifier: Apache-2.0
// A main window of its own, driven by real keys and watched by the clock.
#pragma once

#include "ui/main_window.h"

#include <QAction>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace ui {
class EditPage;
}

namespace bench {

/// Milliseconds of the processor that the thread which asks has had.
double workOfThisThread();
/// Of the process: now, and the most so far.
double megabytesInUse();
double mostMegabytesInUse();

class OpenedWindow {
public:
    explicit OpenedWindow(const std::filesystem::path& folder);

    ui::MainWindow& window() { return *m_window; }
    ui::EditPage& edit() const;
    QAction* action(ui::CommandId id) const { return m_window->commands().action(id); }

    /// Until the pair is compared and its packets are counted.
    void waitForStudy();
    /// Until nothing is on its way any more.
    void settle();
    /// With the file in front, painted.
    void openFile(const std::string& path);
    /// Whatever is waiting for the window is done, and what it shows is on the screen.
    static void paint();
    /// A key to whatever has the keys, until it is painted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The longest in milliseconds that the window answers nobody meanwhile.
    static double longestPauseWhile(const std::function<bool()>& isToWait);

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace bench
