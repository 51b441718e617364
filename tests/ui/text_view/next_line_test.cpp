// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/next_line.h"

class NextLineTest : public QObject {
    Q_OBJECT
private slots:
    void beginsBelowWhatWasOpened_data();
    void beginsBelowWhatWasOpened();
};

void NextLineTest::beginsBelowWhatWasOpened_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("spaces");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("a value") << "  type: object" << 2;
    QTest::newRow("a key") << "  properties:" << 4;
    QTest::newRow("a key and spaces") << "  properties:  " << 4;
    QTest::newRow("an item") << "  - paid" << 2;
    QTest::newRow("an item that is a map") << "  - name: id" << 4;
    QTest::newRow("a list that opens in an item") << "  - enum:" << 6;
    QTest::newRow("an item in an item") << "- - a: 1" << 4;
    QTest::newRow("prose") << "  description: |" << 4;
    QTest::newRow("folded prose") << "  description: >-" << 4;
    QTest::newRow("an item of prose") << "    - |" << 6;
    QTest::newRow("a greater sign in a word") << "  text: a->" << 2;
    QTest::newRow("an object") << "  \"info\": {" << 4;
    QTest::newRow("an array") << "  \"enum\": [" << 4;
    QTest::newRow("a member") << "    \"a\": 1," << 4;
    QTest::newRow("a comment") << "  # see:" << 2;
    QTest::newRow("only spaces") << "    " << 4;
    QTest::newRow("dashes without an end") << "- - " << 0;
}

void NextLineTest::beginsBelowWhatWasOpened()
{
    QFETCH(QString, before);
    QTEST(static_cast<int>(ui::indentationBelow(before.toStdString()).size()), "spaces");
}

COUNTERSIGN_TEST(NextLineTest)
#include "next_line_test.moc"
