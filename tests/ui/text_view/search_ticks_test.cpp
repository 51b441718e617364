// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/search_ticks.h"

#include <QSignalSpy>

using Lines = std::vector<std::uint32_t>;

class SearchTicksTest : public QObject {
    Q_OBJECT
private slots:
    void findsLines_data();
    void findsLines();
    void forgetsThemAtOnceWhenNothingIsSought();

private:
    std::shared_ptr<const core::SourceText> m_text =
        core::SourceText::make("Order:\n  id: x\n  order: Ünïque\n");
};

void SearchTicksTest::findsLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isCaseSensitive");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("any case") << "order" << false << Lines {0, 2};
    QTest::newRow("this case") << "order" << true << Lines {2};
    QTest::newRow("other letters") << "ÜNÏQUE" << false << Lines {2};
    QTest::newRow("nowhere") << "sum" << false << Lines {};
    QTest::newRow("nothing") << "" << false << Lines {};
}

void SearchTicksTest::findsLines()
{
    QFETCH(QString, words);
    QFETCH(bool, isCaseSensitive);
    QTEST(ui::linesWith(*m_text, {words, isCaseSensitive}), "lines");
}

void SearchTicksTest::forgetsThemAtOnceWhenNothingIsSought()
{
    ui::SearchTicks ticks;
    QSignalSpy changed(&ticks, &ui::SearchTicks::changed);
    ticks.search(m_text, {"id", false});
    QTRY_COMPARE(ticks.lines(), (Lines {1}));
    ticks.search(m_text, {});
    QVERIFY(ticks.lines().empty());
    QCOMPARE(changed.size(), 2);
}

COUNTERSIGN_TEST(SearchTicksTest)
#include "search_ticks_test.moc"
