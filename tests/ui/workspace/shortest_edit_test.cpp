// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/workspace/shortest_edit.h"

class ShortestEditTest : public QObject {
    Q_OBJECT
private slots:
    void leadsFromOneTextToTheOther_data();
    void leadsFromOneTextToTheOther();
    void equalTextsNeedNone();
};

void ShortestEditTest::leadsFromOneTextToTheOther_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<std::string>("replacement");
    const auto row = [](const char* name, const std::string& from, const std::string& to, int begin, int end,
                         const std::string& replacement) {
        QTest::newRow(name) << from << to << begin << end << replacement;
    };
    row("in the middle", "a: 1\nb: 2\n", "a: 3\nb: 2\n", 3, 4, "3");
    row("appended", "a", "ab", 1, 1, "b");
    row("put in front", "b", "ab", 0, 0, "a");
    row("emptied", "ab", "", 0, 2, "");
    row("from nothing", "", "ab", 0, 0, "ab");
    row("one of equal letters less", "aaa", "aa", 2, 3, "");
    row("one of equal letters more", "aa", "aaa", 2, 2, "a");
    row("two letters with the same first byte", "x\xC3\xA4y", "x\xC3\xB6y", 1, 3, "\xC3\xB6");
    row("two letters with the same last byte", "x\xC3\xA4y", "x\xC5\xA4y", 1, 3, "\xC5\xA4");
    const std::string long1(10'000, 'a');
    const std::string long2(9'000, 'b');
    row("far from both ends", long1 + '1' + long2, long1 + "23" + long2, 10'000, 10'001, "23");
    row("behind a long text", long1, long1 + 'x', 10'000, 10'000, "x");
    row("one of very many equal letters less", long1 + 'a', long1, 10'000, 10'001, "");
    row("a letter after one that begins like it", "\xC3\xA4", "\xC3\xA4\xC3\xB6", 2, 2, "\xC3\xB6");
}

void ShortestEditTest::leadsFromOneTextToTheOther()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(std::string, replacement);
    const auto edit = ui::shortestEdit(from, to);
    QVERIFY(edit.has_value());
    QCOMPARE(static_cast<int>(edit->range.begin), begin);
    QCOMPARE(static_cast<int>(edit->range.end), end);
    QCOMPARE(edit->replacement, replacement);
    QCOMPARE(core::TextPatch::make({*edit})->apply(from).value(), to);
}

void ShortestEditTest::equalTextsNeedNone()
{
    QVERIFY(!ui::shortestEdit("", "").has_value());
    QVERIFY(!ui::shortestEdit("a: 1\n", "a: 1\n").has_value());
}

COUNTERSIGN_TEST(ShortestEditTest)
#include "shortest_edit_test.moc"
