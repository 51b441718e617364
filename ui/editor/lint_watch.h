// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what the rules say of the open files up to date, as they are now: saved or not.
#pragma once

#include "ui/calm.h"
#include "ui/models/lint_reading.h"
#include "ui/task.h"

#include <QObject>

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace ui {

class Navigation;
class Workspace;

class LintWatch : public QObject {
    Q_OBJECT
public:
    using OpenFiles = std::function<std::set<std::string>()>;

    LintWatch(Workspace& workspace, Navigation& navigation, OpenFiles files, QObject* parent = nullptr);

    const std::shared_ptr<const LintReading>& reading() const { return m_read; }
    /// What is known is of a text or a comparison from before, or not complete.
    bool isLooking() const { return m_looking.isRunning() || m_calm.isWaiting(); }
    /// Something may be different: other files are open.
    void look();

signals:
    void changed();

private:
    void begin();

    Workspace& m_workspace;
    Navigation& m_navigation;
    OpenFiles m_files;
    std::shared_ptr<const LintReading> m_read;
    bool m_hasNews = false; ///< since the look that is under way began
    Calm m_calm;
    Task<std::shared_ptr<const LintReading>> m_looking;
};

} // namespace ui
