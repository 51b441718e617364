// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/lint_watch.h"

#include "ui/editor/navigation.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace ui {

LintWatch::LintWatch(Workspace& workspace, Navigation& navigation, OpenFiles files, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_navigation(navigation)
    , m_files(std::move(files))
    , m_read(std::make_shared<const LintReading>())
    , m_calm([this] { begin(); })
    , m_looking([this](std::shared_ptr<const LintReading> read) {
        m_calm.end();
        letGo(std::exchange(m_read, std::move(read)));
        if (std::exchange(m_hasNews, false))
            look();
        emit changed();
    })
{
    connect(&navigation, &Navigation::changed, this, &LintWatch::look);
    connect(&workspace, &Workspace::textRead, this, [this] { m_calm.disturb(); });
}

/// What comes while rules are asked is asked about behind it: somebody who types on sees something, too.
void LintWatch::look()
{
    if (!m_workspace.snapshot())
        return;
    if (m_looking.isRunning()) {
        m_hasNews = true;
        return;
    }
    m_calm.ask();
    emit changed();
}

void LintWatch::begin()
{
    LintSources sources {m_workspace.snapshot(), m_workspace.study(), m_navigation.symbols(), m_files(),
        todayOf(m_workspace.surroundings()), m_workspace.surroundings().chance()};
    m_looking.start([sources = std::move(sources), before = m_read](
                        const std::stop_token& stop) { return readLint(sources, *before, stop); });
}

} // namespace ui
