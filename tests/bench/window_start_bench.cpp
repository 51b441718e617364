// SPDX-License-Identifier: Apache-2.0
// From the start of a program to the first picture of its window: window_start [times]. Starts itself anew
// for each. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/times.h"
#include "ui/house_style.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QProcess>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr const char* AsWindow = "--as-window";

/// Ends the program at the first picture, whichever part of the window is painted first: what lies wholly
/// below others never is.
class FirstPicture : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

int showWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    QApplication::setStyle(new ui::HouseStyle);
    FirstPicture first;
    ui::MainWindow window({});
    application.installEventFilter(&first);
    window.show();
    QApplication::exec();
    // What it takes to leave is nothing a person waits for.
    std::_Exit(0);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && QLatin1String(argv[1]) == QLatin1String(AsWindow))
        return showWindow(argc, argv);
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    bench::Times times;
    for (int each = 0; each < count; ++each)
        times.take(
            [] { QProcess::execute(QCoreApplication::applicationFilePath(), {QLatin1String(AsWindow)}); });
    times.print("program start to first picture", 150);
    return 0;
}
