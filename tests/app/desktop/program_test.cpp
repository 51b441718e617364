// SPDX-License-Identifier: Apache-2.0
// What the program answers without a display.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QProcess>

class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void ProgramTest::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << QStringList {"--help"} << 0 << "--workspace";
    QTest::newRow("version") << QStringList {"--version"} << 0 << "countersign";
    QTest::newRow("nonsense") << QStringList {"--frobnicate"} << 2 << "frobnicate";
    QTest::newRow("help in German") << QStringList {"--lang", "de", "--help"} << 0 << "--lang";
}

void ProgramTest::answersWithoutADisplay()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(variable);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(
        QString::fromStdString((test::buildFolder() / "app" / "desktop" / "countersign-desktop").string()),
        words);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "exitCode");
    QVERIFY(program.readAll().contains(said.toUtf8()));
}

COUNTERSIGN_TEST(ProgramTest)
#include "program_test.moc"
