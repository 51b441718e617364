// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/guarded_application.h"
#include "ui/house_style.h"
#include "ui/task_pool.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

int main(int argc, char** argv)
{
    ui::GuardedApplication application(argc, argv);
    QApplication::setStyle(new ui::HouseStyle);
    // Nothing of the person who runs the tests is read or written.
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("countersign-test"));
    QCoreApplication::setApplicationName(QStringLiteral("countersign-test"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QTest::setMainSourcePath(__FILE__);
    const int result = test::runTests(QCoreApplication::arguments());
    // What still runs was asked to stop; the libraries it uses must not go before it does.
    ui::taskPool().waitForDone();
    return result;
}
