// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text.h"
#include "ui/welcome/dropped.h"

#include <QMimeData>
#include <QUrl>

Q_DECLARE_METATYPE(ui::DropKind)

class DroppedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void meansSomething_data();
    void meansSomething();
    void takesNothingFromTheWeb();

private:
    test::ScratchFolder m_folder;
};

void DroppedTest::initTestCase()
{
    for (const char* file : {"a/x.yaml", "b/y.JSON", "schema.graphql", "s.proto", "r.packet", "r.pdf",
             "packet.json", "r.md", "photo.png", "notes.txt"})
        m_folder.write(file, "x");
    m_folder.write("renamed.json", "{\"acknowledged\":[],\"asOf\":\"2026-03-05\"}");
    m_folder.write("indented.json", "{\n  \"acknowledged\": [\n  ]\n}");
}

void DroppedTest::meansSomething_data()
{
    using enum ui::DropKind;
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<ui::DropKind>("kind");
    QTest::newRow("folder") << QStringList {"a"} << Open;
    QTest::newRow("contract") << QStringList {"a/x.yaml"} << Open;
    QTest::newRow("contract in capitals") << QStringList {"b/y.JSON"} << Open;
    QTest::newRow("two contracts") << QStringList {"a/x.yaml", "b/y.JSON"} << Compare;
    QTest::newRow("two folders") << QStringList {"a", "b"} << Compare;
    QTest::newRow("folder and contract") << QStringList {"a", "b/y.JSON"} << Nothing;
    QTest::newRow("packet") << QStringList {"r.packet"} << Verify;
    QTest::newRow("packet as pages") << QStringList {"r.pdf"} << Verify;
    QTest::newRow("packet as it is signed") << QStringList {"packet.json"} << Verify;
    QTest::newRow("packet by another name") << QStringList {"renamed.json"} << Verify;
    QTest::newRow("packet by another name, laid out") << QStringList {"indented.json"} << Verify;
    QTest::newRow("packet as words") << QStringList {"r.md"} << Verify;
    QTest::newRow("picture") << QStringList {"photo.png"} << Nothing;
    QTest::newRow("prose") << QStringList {"notes.txt"} << Nothing;
    QTest::newRow("three") << QStringList {"a", "b", "a"} << Nothing;
    QTest::newRow("not there") << QStringList {"gone.yaml"} << Nothing;
    QTest::newRow("nothing") << QStringList() << Nothing;
}

void DroppedTest::meansSomething()
{
    QFETCH(QStringList, names);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : names)
        urls << QUrl::fromLocalFile(ui::fromPath(m_folder / name.toStdString()));
    data.setUrls(urls);
    const ui::Dropped dropped = ui::readDropped(data);
    QTEST(dropped.kind, "kind");
    QCOMPARE(dropped.first.isEmpty(), dropped.kind == ui::DropKind::Nothing);
    QCOMPARE(dropped.second.isEmpty(), dropped.kind != ui::DropKind::Compare);
}

void DroppedTest::takesNothingFromTheWeb()
{
    QMimeData data;
    data.setUrls({QUrl("https://example.com/openapi.yaml")});
    QCOMPARE(ui::readDropped(data).kind, ui::DropKind::Nothing);
}

COUNTERSIGN_TEST(DroppedTest)
#include "dropped_test.moc"
