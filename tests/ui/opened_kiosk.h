// SPDX-License-Identifier: Apache-2.0
// A window in Compare on a repository of three contracts, two of which changed since v1.0.0.
#pragma once

#include "tests/support/scratch_repository.h"
#include "ui/main_window.h"

#include <QAction>

#include <memory>
#include <string>

namespace test {

class OpenedKiosk {
public:
    OpenedKiosk();

    /// As ana@x.example; false when that took too long.
    bool open();
    /// The same in two steps: the window with nothing in it, and what it is opened for.
    void begin();
    bool openAt(const ui::RememberedPlace& place);
    ui::MainWindow& window() const { return *m_window; }
    QAction* action(ui::CommandId id) const { return m_window->commands().action(id); }
    /// With real keys, into the candidate at the chosen change; the keys stay there.
    bool typeInCompare(const char* words) const;
    /// In the repository.
    std::string changedFile() const;

    const ScratchRepository& repository() const { return m_repository; }

private:
    ScratchRepository m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace test
