// SPDX-License-Identifier: Apache-2.0
// "Language of the packet is its own choice (EN FR DE ES UK PL), apart from UI language. Rule ids, paths and
// values are never translated."
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/language_box.h"
#include "ui/export/packet_language.h"
#include "ui/export/packet_pages.h"
#include "ui/export/page_preview.h"
#include "ui/export/pages_pane.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

class PacketLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void thereAreSix();
    void isKeptForEachRepository();
    void whatIsKeptAndNotSpokenIsNotTaken();
    void isEnglishWhateverTheWindowSpeaks();
    void everyPhraseIsInTheHandsOfTranslators();
    void countsInItsOwnForms();
    void valuesStayAsTheyAre();
    void isChosenByKeysAndDrawnAnew();
    void isTheSameInEveryBox();
    void pagesThatNobodySeesAreNotDrawn();

private:
    const test::ScratchFolder m_repository;
};

namespace {

/// A language in which everything sounds alike, for the window.
class Humming : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char*, const char*, int) const override { return "hm"; }
};

/// Two words of a language with three forms of counting.
class Counting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int count) const override
    {
        if (QByteArray(text) != "%n change(s)")
            return {};
        return count == 1 ? "%n зміна" : count < 5 ? "%n зміни" : "%n змін";
    }
};

/// What the parts of a packet say in our own words, wherever they say it.
QStringList phrasesInSources()
{
    static const QRegularExpression phrase(
        R"re(translate\(\s*"Packet",\s*((?:"[^"]*"\s*)+)(?:\)|,\s*nullptr))re");
    static const QRegularExpression piece(R"re("([^"]*)")re");
    QStringList phrases;
    for (const auto& each : std::filesystem::directory_iterator(test::sourceFolder() / "ui/export")) {
        const QString source = QString::fromStdString(test::readFile(each.path()));
        for (auto found = phrase.globalMatch(source); found.hasNext();) {
            QString text;
            for (auto part = piece.globalMatch(found.next().captured(1)); part.hasNext();)
                text += part.next().captured(1);
            phrases.append(text);
        }
    }
    return phrases;
}

void chooseNext(ui::LanguageBox& box)
{
    const int before = box.currentIndex();
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QVERIFY(box.currentIndex() != before);
}

} // namespace

void PacketLanguageTest::cleanup()
{
    ui::keepPacketLanguage(m_repository.path(), "en");
}

void PacketLanguageTest::thereAreSix()
{
    QStringList codes;
    for (const ui::PacketLanguage& each : ui::packetLanguages())
        codes.append(each.code);
    QCOMPARE(codes, (QStringList {"en", "fr", "de", "es", "uk", "pl"}));
}

void PacketLanguageTest::isKeptForEachRepository()
{
    const test::ScratchFolder other;
    ui::keepPacketLanguage(m_repository.path(), "uk");
    QCOMPARE(ui::packetLanguageOf(m_repository.path()), "uk");
    QCOMPARE(ui::packetLanguageOf(other.path()), "en");
}

void PacketLanguageTest::whatIsKeptAndNotSpokenIsNotTaken()
{
    ui::keepPacketLanguage(m_repository.path(), "tlh");
    QCOMPARE(ui::packetLanguageOf(m_repository.path()), "en");
}

void PacketLanguageTest::isEnglishWhateverTheWindowSpeaks()
{
    Humming window;
    QCoreApplication::installTranslator(&window);
    const QString ofTheWindow = ui::Phrases().translate("Packet", "Product");
    const QString ofThePacket = ui::phrasesIn("en").translate("Packet", "Product");
    QCoreApplication::removeTranslator(&window);
    QCOMPARE(ofTheWindow, "hm");
    QCOMPARE(ofThePacket, "Product");
}

void PacketLanguageTest::everyPhraseIsInTheHandsOfTranslators()
{
    const ui::Phrases words = test::wordsIn("uk");
    if (words.language() != "uk")
        QSKIP("Qt's Linguist tools are not installed");
    const QStringList phrases = phrasesInSources();
    QVERIFY2(phrases.size() > 150, QByteArray::number(phrases.size()));
    for (const QString& each : phrases)
        QVERIFY2(words.translate("Packet", each.toUtf8()) != each, qPrintable(each));
}

void PacketLanguageTest::countsInItsOwnForms()
{
    const ui::Phrases words(std::make_shared<const Counting>());
    QCOMPARE(words.translate("Packet", "%n change(s)", nullptr, 1), QString::fromUtf8("1 зміна"));
    QCOMPARE(words.translate("Packet", "%n change(s)", nullptr, 3), QString::fromUtf8("3 зміни"));
    QCOMPARE(words.translate("Packet", "%n change(s)", nullptr, 7), QString::fromUtf8("7 змін"));
    QCOMPARE(words.translate("Packet", "%n page(s)", nullptr, 7), "7 page(s)");
}

void PacketLanguageTest::valuesStayAsTheyAre()
{
    const core::Packet packet = test::madePacket();
    const auto pages =
        ui::packetPages(test::storedAs(packet), {.words = ui::Phrases(std::make_shared<const Humming>())});
    QVERIFY(pages.has_value());
    const QString letters = test::lettersOn(pages->filled.pages);
    QVERIFY(letters.contains("hm"));
    const core::PacketFinding& finding = packet.findings.front();
    for (const std::string& each : {finding.rule, finding.path, finding.message})
        QVERIFY2(letters.contains(QString::fromStdString(each)), each.c_str());
    QVERIFY(pages->identity.contains(QString::fromStdString(packet.id)));
}

void PacketLanguageTest::isChosenByKeysAndDrawnAnew()
{
    ui::PagesPane pane;
    pane.resize(500, 700);
    pane.show();
    auto* const preview = pane.findChild<ui::PagePreview*>();
    QSignalSpy shown(preview, &ui::PagePreview::shown);
    pane.showPacket(test::storedAs(test::madePacket()), m_repository.path());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(preview->pageCount() > 1);
    chooseNext(*pane.findChild<ui::LanguageBox*>());
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(ui::packetLanguageOf(m_repository.path()), "fr");
}

void PacketLanguageTest::isTheSameInEveryBox()
{
    ui::PagesPane pane;
    pane.showPacket(test::storedAs(test::madePacket()), m_repository.path());
    ui::keepPacketLanguage(m_repository.path(), "pl");
    pane.takeLanguage();
    QCOMPARE(pane.findChild<ui::LanguageBox*>()->currentText(), "Polski");
}

void PacketLanguageTest::pagesThatNobodySeesAreNotDrawn()
{
    ui::PagesPane pane;
    auto* const preview = pane.findChild<ui::PagePreview*>();
    QSignalSpy shown(preview, &ui::PagePreview::shown);
    pane.showPacket(test::storedAs(test::madePacket()), m_repository.path());
    QCOMPARE(preview->pageCount(), 0);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(preview->pageCount() > 1);
}

COUNTERSIGN_TEST(PacketLanguageTest)
#include "packet_language_test.moc"
