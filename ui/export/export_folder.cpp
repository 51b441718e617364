// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_folder.h"

#include "ui/text.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr const char* FolderKey = "export/folder";

} // namespace

std::filesystem::path exportFolder(const std::filesystem::path& home)
{
    const QString candidates[] = {QSettings().value(QLatin1String(FolderKey)).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString& folder : candidates)
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return toPath(folder);
    return home;
}

void rememberExportFolder(const std::filesystem::path& folder)
{
    QSettings().setValue(QLatin1String(FolderKey), fromPath(folder));
}

} // namespace ui
