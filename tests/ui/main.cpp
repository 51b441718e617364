// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/house_style.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::HouseStyle);
    // Nothing of the person who runs the tests is read or written.
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("countersign-test"));
    QCoreApplication::setApplicationName(QStringLiteral("countersign-test"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QTest::setMainSourcePath(__FILE__);
    return test::runTests(QCoreApplication::arguments());
}
