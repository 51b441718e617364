// SPDX-License-Identifier: Apache-2.0
// "bidi, escape and homoglyph text in each sink": on paper, too, whatever people and contracts say is text,
// and looks like what it is.
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/change_values.h"
#include "ui/export/packet_pages.h"
#include "ui/export/printed_words.h"

#include <QTest>

class PrintedWordsTest : public QObject {
    Q_OBJECT

private slots:
    void foreignTextIsHarmless_data();
    void foreignTextIsHarmless();
    void linesOfForeignTextStayLines();
    void noPageHidesOrTurnsAnything();
    void jsonIsSpreadOutAndNothingElse_data();
    void jsonIsSpreadOutAndNothingElse();
    void timesAreForPeople_data();
    void timesAreForPeople();
    void whatIsLeftOutIsCounted();
};

namespace {

/// All that stands on the pages.
QString lettersOf(const core::Packet& packet)
{
    const auto pages = ui::packetPages(test::storedAs(packet), {});
    if (!pages)
        qFatal("%s", pages.error().message.c_str());
    QString letters = test::lettersOn(pages->filled.pages);
    for (const ui::Heading& each : pages->headings)
        letters += each.title;
    return letters + pages->title + pages->identity;
}

} // namespace

void PrintedWordsTest::foreignTextIsHarmless_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << std::string("pending, płatność, оплата")
                           << QString::fromUtf8("pending, płatność, оплата");
    QTest::newRow("turned") << std::string("a\u202Eb") << QStringLiteral("a\\u{202E}b");
    QTest::newRow("unseen") << std::string("a\u200Bb") << QStringLiteral("a\\u{200B}b");
    QTest::newRow("an escape") << std::string("\x1b[31mred") << QStringLiteral("\\x1B[31mred");
    QTest::newRow("a look-alike") << std::string("p\u0430id") << QStringLiteral("p\\u{0430}id");
    QTest::newRow("markup") << std::string("<b>x</b> &amp;") << QStringLiteral("<b>x</b> &amp;");
}

void PrintedWordsTest::foreignTextIsHarmless()
{
    QFETCH(std::string, text);
    QFETCH(QString, shown);
    QCOMPARE(ui::printed(text).toLower(), shown.toLower());
}

void PrintedWordsTest::linesOfForeignTextStayLines()
{
    QCOMPARE(ui::printed("one\ntwo"), QStringLiteral("one") + QChar::LineSeparator + QStringLiteral("two"));
}

void PrintedWordsTest::noPageHidesOrTurnsAnything()
{
    const std::string hostile = "x\u202Ey\x1b]8;;z\u200B\u2066";
    core::Packet packet = test::madePacket();
    packet.title = packet.decision.question = packet.decision.rationale = hostile;
    packet.decision.conditions = packet.scope.in = packet.scope.out = {hostile};
    packet.boundary.retryBehaviour = packet.boundary.rollback = packet.boundary.migrationPlan = hostile;
    packet.boundary.consumerImpact = {{hostile, hostile, hostile}};
    packet.evidence.front().text = packet.evidence.front().ref = hostile;
    packet.prompts.front().answer = packet.comments.front().text = hostile;
    packet.criteria.front().scenario = packet.criteria.front().what = hostile;
    packet.open.front().why = packet.acknowledged.front().reason = packet.marks.front().reason = hostile;
    packet.candidate.proposedVersion = packet.candidate.versionReason = hostile;
    core::PacketFinding& finding = packet.findings.front();
    finding.message = finding.path = finding.rule = finding.witness = finding.before = finding.after =
        hostile;
    finding.sites.front().path = hostile;
    packet.decisions.front().reason = packet.decisions.front().plan->text = hostile;
    packet.roles.front().name = packet.roles.front().reason = hostile;
    const QString letters = lettersOf(packet);
    for (const QChar each : {QChar(0x202E), QChar(0x1B), QChar(0x200B), QChar(0x2066)})
        QVERIFY2(!letters.contains(each), QByteArray::number(each.unicode(), 16));
    QVERIFY(letters.count(QStringLiteral("\\u{202E}")) > 25);
}

void PrintedWordsTest::jsonIsSpreadOutAndNothingElse_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("text");
    QTest::newRow("a list") << std::string(R"(["a",1.50])") << std::string("[\n  \"a\",\n  1.50\n]");
    QTest::newRow("a word") << std::string("\"a\"") << std::string("\"a\"");
    QTest::newRow("words") << std::string("two of them") << std::string("two of them");
    QTest::newRow("a key twice") << std::string(R"({"a":1,"a":2})") << std::string(R"({"a":1,"a":2})");
}

void PrintedWordsTest::jsonIsSpreadOutAndNothingElse()
{
    QFETCH(std::string, json);
    QFETCH(std::string, text);
    QCOMPARE(ui::spreadOut(json), text);
}

void PrintedWordsTest::timesAreForPeople_data()
{
    QTest::addColumn<std::string>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("a time") << std::string("2026-11-21T13:00:00Z") << QStringLiteral("2026-11-21 13:00 UTC");
    QTest::newRow("none") << std::string("soon") << QStringLiteral("soon");
}

void PrintedWordsTest::timesAreForPeople()
{
    QFETCH(std::string, time);
    QFETCH(QString, text);
    QCOMPARE(ui::printedTime(time), text);
}

void PrintedWordsTest::whatIsLeftOutIsCounted()
{
    core::Packet packet = test::madePacket();
    core::PacketFinding& finding = packet.findings.front();
    const core::PacketSite site = finding.sites.front();
    finding.sites.assign(1118, site);
    std::string list = "[0";
    for (int number = 1; number < 200; ++number)
        list += "," + std::to_string(number);
    finding.witness = finding.after = list + "]";
    finding.before.clear();
    const QString letters = lettersOf(packet);
    for (const char* words : {"1098 more places, which stand in packet.json",
             "142 more lines stand in packet.json", "170 more lines stand in packet.json"})
        QVERIFY2(letters.contains(QLatin1String(words)), words);
}

COUNTERSIGN_TEST(PrintedWordsTest)
#include "printed_words_test.moc"
