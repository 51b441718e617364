// SPDX-License-Identifier: Apache-2.0
// The sheet that a packet is exported with: everything by keys, progress and cancel, what went wrong where it
// is put right. COUNTERSIGN_PICTURES=FOLDER keeps a picture of it for people to look at.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/export_folder.h"
#include "ui/export/export_sheet.h"
#include "ui/export/page_preview.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <atomic>

class ExportSheetTest : public QObject {
    Q_OBJECT

private slots:
    void writesThePdfThatItShows();
    void theFileIsNamedAfterThePacketAndItsKind();
    void theFolderOfTheLastExportIsOffered();
    void saysWhatWentWrongAndStaysOpen();
    void cancelStopsThePrinting();
    void tellsWhichPageIsPrinted();
    void paperAndLanguageAreThoseOfAPdfAlone_data();
    void paperAndLanguageAreThoseOfAPdfAlone();
    void everythingIsNamedAndReachedByTab();
    void thePreviewIsTurnedByKeys();
    void turningPagesLaysNothingOutAnew();
    void looksRight();
};

namespace {

std::unique_ptr<ui::ExportSheet> sheetIn(const test::ScratchFolder& folder, const core::StoredPacket& packet)
{
    return std::make_unique<ui::ExportSheet>(packet, ui::Surroundings {}, folder.path());
}

bool says(const ui::ExportSheet& sheet, const QString& words)
{
    return std::ranges::any_of(sheet.findChildren<QLabel*>(),
        [&](const QLabel* each) { return each->text().contains(words) && !each->isHidden(); });
}

/// Counts how often something is to be said.
class CountingWords : public QTranslator {
public:
    mutable std::atomic<int> asked = 0;

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        ++asked;
        return QString::fromUtf8(text);
    }
};

template <class Widget>
Widget* named(const ui::ExportSheet& sheet, const QString& name)
{
    const auto all = sheet.findChildren<Widget*>();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Widget* each) { return each->accessibleName() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void ExportSheetTest::writesThePdfThatItShows()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::printedPacket());
    QSignalSpy exported(sheet.get(), &ui::ExportSheet::exported);
    sheet->start();
    QVERIFY(sheet->isRunning());
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(!sheet->isRunning());
    QVERIFY(test::readFile(folder / "orders-3.0.0.pdf").starts_with("%PDF-"));
    QVERIFY(!std::filesystem::exists(folder / "orders-3.0.0.pdf.sig"));
}

void ExportSheetTest::theFileIsNamedAfterThePacketAndItsKind()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::printedPacket());
    const auto* file = named<QLineEdit>(*sheet, "File to write");
    QVERIFY(file != nullptr);
    QCOMPARE(file->text(), QStringLiteral("orders-3.0.0.pdf"));
    QCOMPARE(sheet->file(), folder / "orders-3.0.0.pdf");
    sheet->setKind(ui::ExportKind::Markdown);
    QCOMPARE(file->text(), QStringLiteral("orders-3.0.0.md"));
    const auto labels = sheet->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels,
        [&](const QLabel* each) { return each->text().contains(ui::fromPath(folder.path().filename())); }));
    QVERIFY(!named<QComboBox>(*sheet, "Paper")->isEnabled());
}

void ExportSheetTest::theFolderOfTheLastExportIsOffered()
{
    QSettings().remove("export/folder");
    const test::ScratchFolder folder;
    QVERIFY(ui::exportFolder(folder.path()) != folder / "out");
    folder.write("out/before", "x");
    const auto sheet = sheetIn(folder, test::printedPacket());
    sheet->setKind(ui::ExportKind::Json);
    sheet->setFile(folder / "out/orders.json");
    QSignalSpy begun(sheet.get(), &ui::ExportSheet::begun);
    QSignalSpy exported(sheet.get(), &ui::ExportSheet::exported);
    sheet->start();
    QCOMPARE(begun.front().front().toString(), QStringLiteral("Exporting orders.json"));
    QVERIFY(exported.wait(20'000));
    QCOMPARE(ui::exportFolder(folder.path()), folder / "out");
    std::filesystem::remove_all(folder / "out");
    QVERIFY(ui::exportFolder(folder.path()) != folder / "out");
    QSettings().remove("export/folder");
}

void ExportSheetTest::saysWhatWentWrongAndStaysOpen()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::printedPacket());
    sheet->setKind(ui::ExportKind::Json);
    folder.write("a", "a file, no folder");
    sheet->setFile(folder / "a/b.json");
    QSignalSpy failed(sheet.get(), &ui::ExportSheet::failed);
    sheet->start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!sheet->isRunning());
    QVERIFY(says(*sheet, "b.json"));
    const auto buttons = sheet->findChildren<QPushButton*>();
    const auto elsewhere = std::ranges::find(buttons, "Save &elsewhere…", &QPushButton::text);
    QVERIFY(elsewhere != buttons.end());
    (*elsewhere)->click();
    auto* const dialog = sheet->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    QSignalSpy exported(sheet.get(), &ui::ExportSheet::exported);
    emit dialog->fileSelected(ui::fromPath(folder / "c.json"));
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(std::filesystem::exists(folder / "c.json"));
}

void ExportSheetTest::cancelStopsThePrinting()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::storedAs(test::withChanges(200)));
    QSignalSpy exported(sheet.get(), &ui::ExportSheet::exported);
    sheet->show();
    sheet->start();
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(!sheet->isRunning());
    QVERIFY(sheet->isVisible()); // the first Esc stops, the next one closes
    QVERIFY(says(*sheet, "Stopped. Nothing was written."));
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(exported.size(), 0);
    QVERIFY(!std::filesystem::exists(folder / "orders-3.0.0.pdf"));
}

void ExportSheetTest::tellsWhichPageIsPrinted()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::storedAs(test::withChanges(200)));
    auto* const progress = named<QProgressBar>(*sheet, "Pages printed");
    sheet->show();
    QVERIFY(!progress->isVisible());
    QSignalSpy told(progress, &QProgressBar::valueChanged);
    sheet->start();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), "Laying out the pages…");
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 2, 30'000);
    QVERIFY(progress->maximum() > 50);
    QCOMPARE(progress->format(), QString("Page %1 of %2").arg(progress->value()).arg(progress->maximum()));
    sheet->reject();
    QVERIFY(!progress->isVisible());
}

void ExportSheetTest::paperAndLanguageAreThoseOfAPdfAlone_data()
{
    QTest::addColumn<ui::ExportKind>("kind");
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("PDF") << ui::ExportKind::Pdf << true;
    QTest::newRow("Markdown") << ui::ExportKind::Markdown << false;
    QTest::newRow("JSON") << ui::ExportKind::Json << false;
    QTest::newRow("a file to hand over") << ui::ExportKind::PacketFile << false;
}

void ExportSheetTest::paperAndLanguageAreThoseOfAPdfAlone()
{
    QFETCH(ui::ExportKind, kind);
    QFETCH(bool, isPrinted);
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::printedPacket());
    sheet->setKind(kind);
    for (const char* name : {"Paper", "Language of the packet"})
        QCOMPARE(named<QComboBox>(*sheet, name)->isEnabled(), isPrinted);
    QCOMPARE(named<QLineEdit>(*sheet, "Certificate for the seal inside the PDF")->isEnabled(), isPrinted);
}

void ExportSheetTest::everythingIsNamedAndReachedByTab()
{
    const test::ScratchFolder folder;
    const auto sheet = sheetIn(folder, test::printedPacket());
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    QSet<QWidget*> reached;
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : sheet.get(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget* each : sheet->findChildren<QWidget*>()) {
        const bool takesKeys =
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible() && each->isEnabled();
        if (!takesKeys || each->focusProxy() != nullptr)
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(each);
        QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            each->metaObject()->className());
        QVERIFY2(
            reached.contains(each), qPrintable(each->accessibleName() + each->metaObject()->className()));
    }
}

void ExportSheetTest::thePreviewIsTurnedByKeys()
{
    ui::PagePreview preview;
    preview.show();
    QSignalSpy shown(&preview, &ui::PagePreview::shown);
    preview.showPacket(test::printedPacket(), {});
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(preview.pageCount() > 3);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(preview.page(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(preview.page(), preview.pageCount() - 1);
    preview.showPacket({.id = "a", .bytes = "{}"}, {});
    QTRY_COMPARE(shown.size(), 4);
    QCOMPARE(preview.pageCount(), 0);
}

void ExportSheetTest::turningPagesLaysNothingOutAnew()
{
    const auto words = std::make_shared<const CountingWords>();
    const core::StoredPacket packet = test::printedPacket();
    ui::PagePreview preview;
    preview.show();
    QSignalSpy shown(&preview, &ui::PagePreview::shown);
    preview.showPacket(packet, {.words = ui::Phrases(words)});
    QTRY_COMPARE(shown.size(), 1);
    const int whole = words->asked.exchange(0);
    preview.turnTo(2);
    QTRY_COMPARE(shown.size(), 2);
    preview.showPacket(packet, {.words = ui::Phrases(words)});
    QTRY_COMPARE(shown.size(), 3);
    QVERIFY(words->asked * 10 < whole); // what stands on every page
    preview.showPacket(packet, {.paper = ui::Paper::Letter, .words = ui::Phrases(words)});
    QTRY_COMPARE(shown.size(), 4);
    QVERIFY(words->asked > whole);
    QCOMPARE(preview.page(), 2);
}

void ExportSheetTest::looksRight()
{
    const QString pictures = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (pictures.isEmpty())
        QSKIP("nobody looks");
    const test::ScratchFolder folder;
    for (const auto& [name, appearance] :
        {std::pair("sheet-light.png", ui::Appearance::Light), {"sheet-dark.png", ui::Appearance::Dark}}) {
        QApplication::setPalette(ui::paletteFor(appearance, {}));
        const auto sheet = sheetIn(folder, test::printedPacket());
        QSignalSpy exported(sheet.get(), &ui::ExportSheet::exported);
        QSignalSpy shown(sheet->findChild<ui::PagePreview*>(), &ui::PagePreview::shown);
        sheet->show();
        QTRY_VERIFY(!shown.isEmpty());
        if (appearance == ui::Appearance::Dark) {
            sheet->start();
            QTRY_COMPARE(exported.size(), 1);
        }
        QVERIFY(sheet->grab().save(QDir(pictures).filePath(QLatin1String(name))));
    }
    QApplication::setPalette({});
}

COUNTERSIGN_TEST(ExportSheetTest)
#include "export_sheet_test.moc"
