// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_place.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace desktop {

std::optional<ui::SamplePlace> findSamplePlace()
{
    const QDir program(QCoreApplication::applicationDirPath());
    // An installation, then the build tree.
    for (const char* place : {"../share/countersign/sample", "../../share/countersign/sample"}) {
        const QDir resources(program.filePath(QLatin1String(place)));
        if (!resources.exists())
            continue;
        const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        return ui::SamplePlace {ui::toPath(resources.canonicalPath()), ui::toPath(data.filePath("sample"))};
    }
    return {};
}

} // namespace desktop
