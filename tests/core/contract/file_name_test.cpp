// SPDX-License-Identifier: Apache-2.0
#include "core/contract/file_name.h"
#include "tests/support/test_program.h"

class FileNameTest : public QObject {
    Q_OBJECT
private slots:
    void hints_data();
    void hints();
    void partsOfPaths();
};

void FileNameTest::hints_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<core::NameHint>("expected");
    const auto add = [](const char* path, core::NameHint expected) {
        QTest::newRow(path) << std::string(path) << expected;
    };
    using enum core::NameHint;
    add("api.yaml", Structured);
    add("a/API.YML", Structured);
    add("a.b/api.json", Structured);
    add("schema.graphqls", GraphQl);
    add("a.gql", GraphQl);
    add("a.proto", Proto);
    add("api", None);
    add("api.txt", None);
    add(".yaml", None);
    add("a.json/api", None);
    add("logo.PNG", Never);
    add("src/main.ts", Never);
    add("README.md", Never);
    add("package-lock.json", Never);
    add("web/package.json", Never);
    add("app.min.json", Never);
    add("poetry.lock", Never);
    add("node_modules/a/api.yaml", Never);
    add("web/node_modules/a/api.yaml", Never);
    add("my_node_modules/api.yaml", Structured);
}

void FileNameTest::hints()
{
    QFETCH(std::string, path);
    QFETCH(core::NameHint, expected);
    QCOMPARE(core::nameHint(path), expected);
}

void FileNameTest::partsOfPaths()
{
    QCOMPARE(core::folderOf("a/b/c.yaml"), "a/b");
    QCOMPARE(core::folderOf("c.yaml"), "");
    QCOMPARE(core::fileNameOf("a/b/c.yaml"), "c.yaml");
    QCOMPARE(core::withoutExtension("a.b/c.v1.yaml"), "a.b/c.v1");
    QCOMPARE(core::withoutExtension("a.b/c"), "a.b/c");
    QCOMPARE(core::withoutExtension("a/.yaml"), "a/.yaml");
    QVERIFY(core::isInside("a/b/c", "a") && core::isInside("a", "") && core::isInside("a/b", "a"));
    QVERIFY(!core::isInside("ab/c", "a") && !core::isInside("a", "a") && !core::isInside("", "a"));
}

COUNTERSIGN_TEST(FileNameTest)
#include "file_name_test.moc"
