// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/picture.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace test {

void picture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
    QCoreApplication::processEvents();
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + '/' + name + ".png"));
}

} // namespace test
