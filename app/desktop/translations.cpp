// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace desktop {

void installTranslations(QCoreApplication& application)
{
    const auto install = [&application](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    // English has its plurals from a file, too; what another language lacks is then at least English.
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/countersign_en.qm")))
        QCoreApplication::installTranslator(english);
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("countersign"), QStringLiteral(":/i18n"));
}

} // namespace desktop
