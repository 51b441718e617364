// SPDX-License-Identifier: Apache-2.0
// Strips onto pages: nothing is cut by a page break, torn from its heading, or lost.
#include "tests/support/test_program.h"
#include "ui/export/page_filling.h"

#include <QTest>

#include <map>

class PageFillingTest : public QObject {
    Q_OBJECT

private slots:
    void fillsPagesInTheOrderOfWhatIsSaid_data();
    void fillsPagesInTheOrderOfWhatIsSaid();
    void marksNameThePageTheyStandOn();
    void nothingIsLostOrCut();
};

namespace {

constexpr double PageHeight = 100;

/// "t30": 30 high. Kinds: t text, h stays with the next, g a gap, p begins a page where less than 70 is left,
/// r a row below a head of 10.
ui::Strip strip(const QString& word)
{
    ui::Strip made {.height = word.mid(1).toDouble()};
    made.marks = {word};
    switch (word.at(0).toLatin1()) {
    case 'h':
        made.staysWithNext = true;
        break;
    case 'g':
        made.isGap = true;
        made.marks.clear();
        break;
    case 'p':
        made.room = PageHeight - 30;
        break;
    case 'r': {
        std::vector<ui::Strip> head(1);
        head.front().height = 10;
        head.front().marks = {"head10"};
        made.head = std::make_shared<const std::vector<ui::Strip>>(std::move(head));
        break;
    }
    default:
        break;
    }
    return made;
}

std::vector<ui::Strip> strips(const QString& words)
{
    std::vector<ui::Strip> all;
    for (const QString& each : words.split(u' '))
        all.push_back(strip(each));
    return all;
}

/// Pages apart by bars.
QString told(const ui::FilledPages& filled)
{
    QStringList pages;
    for (const ui::FilledPage& page : filled.pages) {
        QStringList words;
        for (const ui::PlacedStrip& each : page.strips)
            words.append(each.strip.isGap ? QString("gap") : each.strip.marks.front());
        pages.append(words.join(u' '));
    }
    return pages.join(" | ");
}

} // namespace

void PageFillingTest::fillsPagesInTheOrderOfWhatIsSaid_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("pages");
    QTest::newRow("what fits") << "t40 t60"
                               << "t40 t60";
    QTest::newRow("what does not") << "t40 t61"
                                   << "t40 | t61";
    QTest::newRow("a heading goes with what it heads") << "t50 h30 t30"
                                                       << "t50 | h30 t30";
    QTest::newRow("two headings, too") << "t50 h20 h20 t20"
                                       << "t50 | h20 h20 t20";
    QTest::newRow("no page begins with a gap") << "t95 g10 t20"
                                               << "t95 | t20";
    QTest::newRow("gaps in between stay") << "t40 g10 t20"
                                          << "t40 gap t20";
    QTest::newRow("a new page is begun where little is left") << "t40 p20"
                                                              << "t40 | p20";
    QTest::newRow("but not where there is room") << "t30 p20"
                                                 << "t30 p20";
    QTest::newRow("but no empty one before it") << "p20 t10"
                                                << "p20 t10";
    QTest::newRow("a table's head comes again") << "r50 r50 r50"
                                                << "r50 r50 | head10 r50";
    QTest::newRow("a group higher than a page is torn between strips") << "h60 h60 t60"
                                                                       << "h60 | h60 | t60";
}

void PageFillingTest::fillsPagesInTheOrderOfWhatIsSaid()
{
    QFETCH(QString, said);
    QFETCH(QString, pages);
    QCOMPARE(told(ui::filledPages(strips(said), PageHeight)), pages);
}

void PageFillingTest::marksNameThePageTheyStandOn()
{
    const ui::FilledPages filled = ui::filledPages(strips("t60 t30 t50 t20"), PageHeight);
    QCOMPARE(filled.marks.at("t30").page, 0U);
    QCOMPARE(filled.marks.at("t30").top, 60.0);
    QCOMPARE(filled.marks.at("t20").page, 1U);
    QCOMPARE(filled.marks.at("t20").top, 50.0);
}

/// Whatever is said in whatever order: one generator of a fixed seed, a thousand documents.
void PageFillingTest::nothingIsLostOrCut()
{
    std::uint32_t chance = 1;
    const auto draw = [&chance](std::uint32_t below) {
        chance = chance * 1664525U + 1013904223U;
        return (chance >> 16U) % below;
    };
    for (int document = 0; document < 1000; ++document) {
        std::vector<ui::Strip> all;
        std::size_t texts = 0;
        for (std::uint32_t number = 0; number < 40; ++number) {
            const char kind = "ttthgpr"[draw(7)];
            all.push_back(strip(QChar(kind) + QString::number(1 + draw(60))));
            texts += kind == 'g' ? 0U : 1U;
        }
        std::size_t placed = 0;
        for (const ui::FilledPage& page : ui::filledPages(std::move(all), PageHeight).pages) {
            double bottom = 0;
            for (const ui::PlacedStrip& each : page.strips) {
                QVERIFY(each.top >= bottom);
                bottom = each.top + each.strip.height;
                placed += !each.strip.isGap && each.strip.marks.front() != "head10" ? 1U : 0U;
            }
            QVERIFY2(bottom <= PageHeight, qPrintable(QString::number(document)));
        }
        QCOMPARE(placed, texts);
    }
}

COUNTERSIGN_TEST(PageFillingTest)
#include "page_filling_test.moc"
