// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_glob.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

class FileGlobTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void endsOnHostileGlobs();
    void knowsAGlobFromAPath();
};

void FileGlobTest::matches_data()
{
    QTest::addColumn<std::string>("glob");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* glob, const char* path, bool fits) {
        QTest::addRow("%s on %s", glob, path) << std::string(glob) << std::string(path) << fits;
    };
    row("a/b.yaml", "a/b.yaml", true);
    row("a/b.yaml", "a/b.yml", false);
    row("a/b.yaml", "x/a/b.yaml", false);
    row("a/*.yaml", "a/b.yaml", true);
    row("a/*.yaml", "a/.yaml", true);
    row("a/*.yaml", "a/b/c.yaml", false);
    row("*", "b.yaml", true);
    row("*", "a/b.yaml", false);
    row("a/?.yaml", "a/b.yaml", true);
    row("a/?.yaml", "a/bc.yaml", false);
    row("a?b", "a/b", false);
    row("**/b.yaml", "b.yaml", true);
    row("**/b.yaml", "x/y/b.yaml", true);
    row("**/b.yaml", "xb.yaml", false);
    row("a/**/b.yaml", "a/b.yaml", true);
    row("a/**/b.yaml", "a/x/y/b.yaml", true);
    row("a/**/b.yaml", "a/xb.yaml", false);
    row("a/**", "a/b/c", true);
    row("a/**", "a", false);
    row("a/**", "ab/c", false);
    row("**", "a/b", true);
    row("a**b", "axb", true); // not a folder by itself: as one star
    row("a**b", "a/b", false);
    row("a\\*b", "a*b", true);
    row("a\\*b", "axb", false);
    row("a\\ b", "a b", true);
    row("a\\", "a\\", true);
    row("", "", true);
    row("", "a", false);
    row("A.yaml", "a.yaml", false);
}

void FileGlobTest::matches()
{
    QFETCH(std::string, glob);
    QFETCH(std::string, path);
    QFETCH(bool, fits);
    QCOMPARE(core::matchesFileGlob(glob, path), fits);
}

void FileGlobTest::endsOnHostileGlobs()
{
    std::string glob;
    for (int i = 0; i < 500; ++i)
        glob += "*a";
    QVERIFY(!core::matchesFileGlob(glob + "b", std::string(2000, 'a')));
}

void FileGlobTest::knowsAGlobFromAPath()
{
    QVERIFY(core::isFileGlob("a/*.yaml"));
    QVERIFY(core::isFileGlob("a?.yaml"));
    QVERIFY(!core::isFileGlob("a/b[1].yaml"));
}

COUNTERSIGN_TEST(FileGlobTest)
#include "file_glob_test.moc"
