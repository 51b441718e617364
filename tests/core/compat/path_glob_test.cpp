// SPDX-License-Identifier: Apache-2.0
#include "core/compat/path_glob.h"
#include "tests/support/test_program.h"

#include <QTest>

class PathGlobTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void isNoSlowerForManyStars();
};

void PathGlobTest::matches_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isMatch");
    const QByteArray field = "POST /orders/{id} > request body > lines[] > sku";
    QTest::newRow("the same text") << field << field << true;
    QTest::newRow("the beginning only") << QByteArray("POST /orders") << field << false;
    QTest::newRow("the end only") << QByteArray("> sku") << field << false;
    QTest::newRow("anything") << QByteArray("**") << field << true;
    QTest::newRow("nothing at all") << QByteArray() << QByteArray() << true;
    QTest::newRow("anything may be nothing") << field + "**" << field << true;
    QTest::newRow("anything behind") << QByteArray("POST /orders/**") << field << true;
    QTest::newRow("anything between") << QByteArray("POST ** > sku") << field << true;
    QTest::newRow("one step") << QByteArray("POST /orders/{id} > * > lines[] > sku") << field << true;
    QTest::newRow("a part of a step")
        << QByteArray("POST /orders/{id} > req*body > lines[] > s*") << field << true;
    QTest::newRow("one step is not two") << QByteArray("POST /orders/{id} > * > sku") << field << false;
    QTest::newRow("one step ends at a slash") << QByteArray("POST /* > **") << field << false;
    QTest::newRow("one step of a template") << QByteArray("* /orders/* > **") << field << true;
    QTest::newRow("a > without spaces is none of ours")
        << QByteArray("GET /a > query *") << QByteArray("GET /a > query x>y") << true;
    QTest::newRow("upper and lower case differ") << QByteArray("post **") << field << false;
    QTest::newRow("other signs mean themselves")
        << QByteArray("GET /a?[b]") << QByteArray("GET /a?[b]") << true;
    QTest::newRow("a question mark is no wildcard") << QByteArray("GET /?") << QByteArray("GET /a") << false;
}

void PathGlobTest::matches()
{
    QFETCH(QByteArray, glob);
    QFETCH(QByteArray, path);
    QFETCH(bool, isMatch);
    QCOMPARE(core::matchesPathGlob(glob.toStdString(), path.toStdString()), isMatch);
}

void PathGlobTest::isNoSlowerForManyStars()
{
    std::string glob;
    for (int i = 0; i < 200; ++i)
        glob += "**a";
    QVERIFY(!core::matchesPathGlob(glob + "b", std::string(2'000, 'a')));
    QVERIFY(core::matchesPathGlob(glob, std::string(2'000, 'a')));
}

COUNTERSIGN_TEST(PathGlobTest)
#include "path_glob_test.moc"
