// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/arguments.h"
#include "tests/support/test_program.h"

class ArgumentsTest : public QObject {
    Q_OBJECT
private slots:
    void areRead();
    void questionsAreAnswered_data();
    void questionsAreAnswered();
    void whatIsAskedWithoutAPathIsAskedHere();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

void ArgumentsTest::areRead()
{
    const desktop::ReadArguments read =
        desktop::readArguments({"program", "--baseline", "v1.0.0", "--candidate=topic", "--workspace",
            "packet", "--contract", "shop", "--new-window", "--reset-layout", "--lang", "uk", "specs"});
    QVERIFY(!read.isAnswered);
    const desktop::Arguments& arguments = read.arguments;
    QCOMPARE(arguments.paths, QStringList("specs"));
    QCOMPARE(arguments.baseline, QStringLiteral("v1.0.0"));
    QCOMPARE(arguments.candidate, QStringLiteral("topic"));
    QCOMPARE(arguments.workspace, QStringLiteral("packet"));
    QCOMPARE(arguments.contract, QStringLiteral("shop"));
    QCOMPARE(arguments.language, QStringLiteral("uk"));
    QVERIFY(arguments.newWindow && arguments.resetLayout);
    QCOMPARE(desktop::readArguments({"program", "--review"}).arguments.workspace, QStringLiteral("review"));
    QVERIFY(desktop::readArguments({"program"}).arguments.paths.empty());
}

void ArgumentsTest::questionsAreAnswered_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << QStringList {"--help"} << "--baseline";
    QTest::newRow("help, and more") << QStringList {"specs", "-h"} << "--new-window";
    QTest::newRow("version") << QStringList {"-v"} << "countersign-test";
}

void ArgumentsTest::questionsAreAnswered()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const desktop::ReadArguments read = desktop::readArguments(QStringList("program") + words);
    QVERIFY(read.isAnswered && !read.isWrong);
    QVERIFY2(read.answer.contains(said), qPrintable(read.answer));
}

void ArgumentsTest::whatIsAskedWithoutAPathIsAskedHere()
{
    for (const QStringList& words :
        {QStringList {"--baseline", "v1"}, {"--candidate", "v2"}, {"--contract", "shop"}, {"--review"}})
        QCOMPARE(desktop::readArguments(QStringList("program") + words).arguments.paths, QStringList("."));
    QVERIFY(desktop::readArguments({"program", "--new-window"}).arguments.paths.empty());
}

void ArgumentsTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("why");
    QTest::newRow("no such option") << QStringList {"--frobnicate"} << "frobnicate";
    QTest::newRow("no such workspace") << QStringList {"--workspace", "kitchen"} << "kitchen";
    QTest::newRow("no such language") << QStringList {"--lang", "tlh"} << "tlh";
    QTest::newRow("nothing behind an option") << QStringList {"--baseline"} << "baseline";
    QTest::newRow("three paths") << QStringList {"a", "b", "c"} << "two paths";
}

void ArgumentsTest::nonsenseIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, why);
    const desktop::ReadArguments read = desktop::readArguments(QStringList("program") + words);
    QVERIFY(read.isAnswered && read.isWrong);
    QVERIFY2(read.answer.contains(why), qPrintable(read.answer));
}

COUNTERSIGN_TEST(ArgumentsTest)
#include "arguments_test.moc"
