// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_title.h"

#include "ui/frame/revision_model.h"
#include "ui/text.h"
#include "ui/workspace/workspace.h"

namespace ui {

namespace {

QString repositoryName(const core::Repository& repository)
{
    return toShown(repository.root().filename().string());
}

QString fileName(const std::optional<core::DiffSide>& side)
{
    return side ? toShown(std::filesystem::path(side->name).filename().string()) : QString();
}

} // namespace

WindowTitle::WindowTitle(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) {
            setName(tr("%1 — Countersign").arg(repositoryName(*snapshot->repository)));
        });
    connect(&workspace, &Workspace::studyChanged, this,
        [this](const std::shared_ptr<const Study>& study) { setName(nameOf(*study)); });
    setName(tr("Countersign"));
}

QString WindowTitle::nameOf(const Study& study)
{
    const core::Check& check = study.check;
    if (study.repository)
        return tr("%1, %2 and %3 — Countersign")
            .arg(repositoryName(*study.repository), revisionText(check.baseline.revision),
                revisionText(check.candidate.revision));
    if (check.contracts.empty())
        return tr("Countersign");
    const core::Diff& diff = check.contracts.front().diff;
    return tr("%1 and %2 — Countersign").arg(fileName(diff.baseline), fileName(diff.candidate));
}

void WindowTitle::setName(const QString& name)
{
    m_name = name;
    show();
}

void WindowTitle::setUnsaved(bool isUnsaved)
{
    m_isUnsaved = isUnsaved;
    show();
}

/// What is unsaved is seen from other windows, too.
void WindowTitle::show()
{
    m_window.setWindowTitle(m_isUnsaved ? tr("\u25cf %1").arg(m_name) : m_name);
}

} // namespace ui
