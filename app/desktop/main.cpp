// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"
#include "app/desktop/askpass.h"
#include "app/desktop/one_window.h"
#include "app/desktop/pdf_export.h"
#include "app/desktop/sample_place.h"
#include "app/desktop/surroundings.h"
#include "app/desktop/translations.h"
#include "app/desktop/window_opening.h"
#include "ui/guarded_application.h"
#include "ui/house_style.h"
#include "ui/settings/settings_window.h"
#include "ui/task_pool.h"
#include "ui/text.h"

#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>

#include <cstdio>
#include <memory>

namespace {

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int each = 0; each < argc; ++each)
        words << QString::fromLocal8Bit(argv[each]);
    return words;
}

int answer(const desktop::ReadArguments& read)
{
    std::fputs(read.answer.toLocal8Bit().constData(), read.isWrong ? stderr : stdout);
    return read.isWrong ? 2 : 0;
}

/// Help, version and what makes no sense need no display.
int runWindow(ui::GuardedApplication& application, const desktop::Arguments& arguments)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.countersign.countersign"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.countersign.countersign.svg")));
    QApplication::setStyle(new ui::HouseStyle);
    if (arguments.resetLayout)
        QSettings().remove(QStringLiteral("window"));
    if (desktop::isShownElsewhere(arguments))
        return 0;
    desktop::OneWindow oneWindow;
    ui::MainWindow window(desktop::findSamplePlace(), desktop::findSurroundings());
    desktop::shareWindow(window, oneWindow);
    if (arguments.newWindow)
        window.stepAside();
    QObject::connect(
        &application, &ui::GuardedApplication::faulted, &window.workspace(), &ui::Workspace::failed);
    window.show();
    desktop::openAsked(window, arguments);
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    ui::shareMemory();
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    if (desktop::isAskpass(argc))
        return desktop::askForPassphrase(argc, argv);
    if (desktop::asksForPdf(argc, argv))
        return desktop::exportPdf(argc, argv);
    const QStringList words = wordsOf(argc, argv);
    if (const QString language = desktop::readArguments(words).arguments.language; !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (desktop::readArguments(words).isAnswered) {
        QCoreApplication application(argc, argv);
        desktop::installTranslations(application);
        return answer(desktop::readArguments(words));
    }
    ui::GuardedApplication application(argc, argv);
    desktop::installTranslations(application);
    const int result =
        runWindow(application, desktop::readArguments(QCoreApplication::arguments()).arguments);
    // What still runs was asked to stop; the libraries it uses must not go before it does.
    ui::taskPool().waitForDone();
    return result;
}
