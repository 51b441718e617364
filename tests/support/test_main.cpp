// SPDX-License-Identifier: Apache-2.0
// The main of every test program that brings none of its own.
#include "tests/support/test_program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTest::setMainSourcePath(__FILE__);
    return test::runTests(QCoreApplication::arguments());
}
