// SPDX-License-Identifier: Apache-2.0
// "Rendered to pictures page by page …, A4 and Letter, with 40 % longer strings: nothing cut or overlapping."
// COUNTERSIGN_PICTURES=FOLDER keeps the PDFs for people to look at.
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/packet_language.h"
#include "ui/export/packet_pdf.h"
#include "ui/export/page_drawing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

class PagePicturesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void changesAreToldApartWithoutColour();
    void headsOfTablesStandOnEveryPage();
    void smallPartsAreNotTorn();
    void nothingStandsAlone_data();
    void nothingStandsAlone();
};

namespace {

constexpr int LeastLines = 6; ///< that are worth a sheet of paper

ui::PacketPages pagesOf(const core::StoredPacket& packet, const ui::PageOptions& options)
{
    auto pages = ui::packetPages(packet, options);
    if (!pages)
        qFatal("%s", pages.error().message.c_str());
    return std::move(*pages);
}

/// Where the letters of a line stand in its strip.
QRectF lettersOf(const ui::PlacedLine& placed)
{
    const auto layout = ui::layoutOf(*placed.text);
    const QTextLine line = layout->lineAt(placed.line);
    return line.naturalTextRect().translated(placed.at - line.position());
}

void keepForPeople(const QString& name, const core::StoredPacket& packet, const ui::PageOptions& options)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    const auto pdf = ui::packetPdf(packet, options);
    if (pdf && file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(*pdf));
}

/// Complaints about one strip; empty: there are none.
QString wrongIn(const ui::Strip& strip, double width)
{
    constexpr double Tolerance = 2; // a fifth of a point: what letters lean out of their boxes
    std::vector<QRectF> before;
    for (const ui::PlacedLine& each : strip.lines) {
        const QRectF letters = lettersOf(each);
        if (letters.width() > each.text->width + Tolerance)
            return QStringLiteral("wider than its cell: ") + each.text->prose.text();
        if (letters.left() < -Tolerance || letters.right() > width + Tolerance)
            return QStringLiteral("out of the page: ") + each.text->prose.text();
        if (letters.top() < -Tolerance || letters.bottom() > strip.height + Tolerance)
            return QStringLiteral("into another line: ") + each.text->prose.text();
        for (const QRectF& other : before)
            if (other.adjusted(Tolerance, 0, -Tolerance, 0).intersects(letters))
                return QStringLiteral("over another text: ") + each.text->prose.text();
        before.push_back(letters);
    }
    return {};
}

/// What is said in the first line of a strip.
QString firstWordsOf(const ui::Strip& strip)
{
    return strip.lines.empty() ? QStringLiteral("(no words)") : strip.lines.front().text->prose.text();
}

QString wrongOn(const ui::FilledPage& page, const QSizeF& room)
{
    constexpr double Tolerance = 0.01;
    double below = 0;
    for (const ui::PlacedStrip& each : page.strips) {
        if (each.top < below - Tolerance)
            return QStringLiteral("over what stands above: ") + firstWordsOf(each.strip);
        below = each.top + each.strip.height;
        if (const QString wrong = wrongIn(each.strip, room.width()); !wrong.isEmpty())
            return wrong;
    }
    if (below > room.height() + Tolerance)
        return QStringLiteral("below the page: ") + firstWordsOf(page.strips.back().strip);
    const auto said = std::ranges::count_if(
        page.strips, [](const ui::PlacedStrip& each) { return !each.strip.lines.empty(); });
    if (said < LeastLines)
        return QStringLiteral("nearly empty: ") + firstWordsOf(page.strips.front().strip);
    if (page.strips.back().strip.staysWithNext)
        return QStringLiteral("torn from what follows: ") + firstWordsOf(page.strips.back().strip);
    return {};
}

} // namespace

void PagePicturesTest::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ui::Paper>("paper");
    QTest::addColumn<bool>("isLonger");
    for (const ui::PacketLanguage& each : ui::packetLanguages())
        for (const bool isLetter : {false, true})
            for (const bool isLonger : {false, true})
                QTest::addRow(
                    "%s-%s%s", qPrintable(each.code), isLetter ? "letter" : "a4", isLonger ? "-longer" : "")
                    << each.code << (isLetter ? ui::Paper::Letter : ui::Paper::A4) << isLonger;
}

void PagePicturesTest::nothingIsCutOrOverlaps()
{
    QFETCH(QString, language);
    QFETCH(ui::Paper, paper);
    QFETCH(bool, isLonger);
    const ui::PageOptions options {paper, isLonger ? test::longerWordsIn(language) : test::wordsIn(language)};
    const QRectF body = ui::pageBody(paper);
    for (const core::StoredPacket& packet : {test::printedPacket(), test::samplePacket()}) {
        const ui::PacketPages pages = pagesOf(packet, options);
        QVERIFY(QRectF({}, pages.size).contains(body));
        for (const ui::FilledPage& page : pages.filled.pages) {
            const QString wrong = wrongOn(page, body.size());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        keepForPeople(QTest::currentDataTag() + QStringLiteral("-") + QString::fromStdString(packet.id),
            packet, options);
    }
}

void PagePicturesTest::changesAreToldApartWithoutColour()
{
    const ui::PacketPages pages = pagesOf(test::storedAs(test::withChanges(1)), {});
    bool hasHatch = false;
    for (const ui::FilledPage& page : pages.filled.pages)
        for (const ui::PlacedStrip& placed : page.strips)
            hasHatch |= std::ranges::any_of(placed.strip.boxes,
                [](const ui::PlacedBox& each) { return each.pattern == ui::Pattern::Hatch; });
    const QString letters = test::lettersOn(pages.filled.pages);
    QVERIFY(hasHatch);
    for (const char* sign : {"−\n", "+\n", "■ BREAKING"})
        QVERIFY2(letters.contains(QString::fromUtf8(sign)), sign);
}

void PagePicturesTest::headsOfTablesStandOnEveryPage()
{
    const ui::PacketPages pages = pagesOf(test::storedAs(test::withChanges(80)), {});
    int heads = 0;
    for (const ui::FilledPage& page : pages.filled.pages)
        for (const ui::PlacedStrip& placed : page.strips)
            heads +=
                static_cast<int>(std::ranges::count_if(placed.strip.lines, [](const ui::PlacedLine& each) {
                    return each.text->prose.text() == QLatin1String("Severity");
                }));
    QVERIFY2(heads >= 3, QByteArray::number(heads));
}

void PagePicturesTest::smallPartsAreNotTorn()
{
    core::Packet packet = test::withChanges(12);
    for (core::PacketFinding& each : packet.findings)
        each.before = each.after = "\"string\"";
    const ui::PacketPages pages = pagesOf(test::storedAs(packet), {});
    for (int number = 1; number < 12; ++number) {
        const auto begin = pages.filled.marks.find(QStringLiteral("change-%1").arg(number));
        const auto end = pages.filled.marks.find(QStringLiteral("change-%1").arg(number + 1));
        QVERIFY(begin != pages.filled.marks.end() && end != pages.filled.marks.end());
        // The next one is on the same page, or begins another.
        QVERIFY2(begin->second.page == end->second.page || end->second.top == 0,
            QByteArray::number(end->second.top));
    }
}

void PagePicturesTest::nothingStandsAlone_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("row of a table") << true;
    QTest::newRow("line of a long text") << false;
}

void PagePicturesTest::nothingStandsAlone()
{
    QFETCH(bool, isTable);
    for (int count = 2; count < 100; ++count) {
        ui::PageWriter page(4800);
        if (isTable)
            page.beginTable({{"No.", 1}, {"Change", 3}});
        for (int row = 0; isTable && row < count; ++row)
            page.tableRow({ui::Prose(QString::number(row)), ui::Prose("a change")});
        if (isTable)
            page.endTable();
        else
            page.paragraph(ui::Prose(QStringList(count, "a line").join(QChar::LineSeparator)));
        for (const ui::FilledPage& each : ui::filledPages(page.takeStrips(), 6000).pages) {
            const auto lines = std::ranges::count_if(each.strips, [&](const ui::PlacedStrip& placed) {
                return (placed.strip.head != nullptr) == isTable && !placed.strip.lines.empty();
            });
            QVERIFY2(lines > 1, QByteArray::number(count));
        }
    }
}

COUNTERSIGN_TEST(PagePicturesTest)
#include "page_pictures_test.moc"
