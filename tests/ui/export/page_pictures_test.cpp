// SPDX-License-Identifier: Apache-2.0
// "Rendered to pictures page by page …, A4 and Letter, with 40 % longer strings: nothing cut or overlapping."
// COUNTERSIGN_PICTURES=FOLDER keeps the PDFs for people to look at.
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
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
};

namespace {

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
    const QTextLine line = placed.layout->lineAt(placed.line);
    return line.naturalTextRect().translated(placed.at - line.position());
}

void keepForPeople(const char* name, const core::StoredPacket& packet, const ui::PageOptions& options)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".pdf")));
    const auto pdf = ui::packetPdf(packet, options);
    if (pdf && file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(*pdf));
}

/// Complaints about one strip; empty: there are none.
QString wrongIn(const ui::Strip& strip, double width)
{
    constexpr double Tolerance = 2; // a fifth of a point: what letters lean out of their boxes
    for (const ui::PlacedLine& each : strip.lines) {
        const QRectF letters = lettersOf(each);
        if (letters.width() > each.width + Tolerance)
            return QStringLiteral("wider than its cell: ") + each.layout->text();
        if (letters.left() < -Tolerance || letters.right() > width + Tolerance)
            return QStringLiteral("out of the page: ") + each.layout->text();
        if (letters.top() < -Tolerance || letters.bottom() > strip.height + Tolerance)
            return QStringLiteral("into another line: ") + each.layout->text();
        for (const ui::PlacedLine& other : strip.lines)
            if (&other != &each && lettersOf(other).adjusted(Tolerance, 0, -Tolerance, 0).intersects(letters))
                return QStringLiteral("over another text: ") + each.layout->text();
    }
    return {};
}

} // namespace

void PagePicturesTest::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<ui::Paper>("paper");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("A4") << ui::Paper::A4 << false;
    QTest::newRow("Letter") << ui::Paper::Letter << false;
    QTest::newRow("A4, longer") << ui::Paper::A4 << true;
    QTest::newRow("Letter, longer") << ui::Paper::Letter << true;
}

void PagePicturesTest::nothingIsCutOrOverlaps()
{
    QFETCH(ui::Paper, paper);
    QFETCH(bool, isLonger);
    const ui::PageOptions options {paper, isLonger ? test::longerPhrases() : ui::Phrases()};
    for (const core::StoredPacket& packet : {test::printedPacket(), test::storedAs(test::withChanges(12))}) {
        const ui::PacketPages pages = pagesOf(packet, options);
        const QRectF body = ui::pageBody(paper);
        QVERIFY(QRectF({}, pages.size).contains(body));
        for (const ui::FilledPage& page : pages.filled.pages) {
            double below = 0;
            for (const ui::PlacedStrip& each : page.strips) {
                QVERIFY(each.top >= below - 0.01);
                below = each.top + each.strip.height;
                const QString wrong = wrongIn(each.strip, body.width());
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
            QVERIFY(below <= body.height() + 0.01);
        }
        keepForPeople(QTest::currentDataTag(), packet, options);
    }
}

void PagePicturesTest::changesAreToldApartWithoutColour()
{
    const ui::PacketPages pages = pagesOf(test::storedAs(test::withChanges(1)), {});
    bool hasHatch = false;
    QString letters;
    for (const ui::FilledPage& page : pages.filled.pages)
        for (const ui::PlacedStrip& placed : page.strips) {
            hasHatch |= std::ranges::any_of(placed.strip.boxes,
                [](const ui::PlacedBox& each) { return each.pattern == ui::Pattern::Hatch; });
            for (const ui::PlacedLine& each : placed.strip.lines)
                letters += each.layout->text() + QLatin1Char('\n');
        }
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
            heads += static_cast<int>(std::ranges::count_if(placed.strip.lines,
                [](const ui::PlacedLine& each) { return each.layout->text() == QLatin1String("Severity"); }));
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

COUNTERSIGN_TEST(PagePicturesTest)
#include "page_pictures_test.moc"
