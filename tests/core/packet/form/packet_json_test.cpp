// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

namespace {

std::string spoilt(const std::string& from, const std::string& to)
{
    std::string json = core::packetJson(test::madePacket());
    const std::size_t at = json.find(from);
    return at == std::string::npos ? std::string() : json.replace(at, from.size(), to);
}

/// All of ASCII's control characters with DEL, quotes, more than ASCII, and what other tools escape for HTML.
std::string awkwardText()
{
    std::string text;
    for (char c = 1; c < 0x20; ++c)
        text += c;
    text += '\0';
    return text + "\x7f \" \\ / < > & ' \xC2\x85 \xE2\x80\xA8 \xEF\xBF\xBE \xF0\x9F\x98\x80 \xE2\x80\xAE";
}

core::Packet awkwardPacket(const std::string& text)
{
    core::Packet packet = test::madePacket();
    packet.title = text;
    packet.findings[0].before = text;
    packet.contracts[0].coverage.schemas.total = 9007199254740991;
    return packet;
}

std::string printedBy(const QString& program, const QStringList& arguments, const std::string& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError().toStdString();
    return process.readAllStandardOutput().toStdString();
}

std::string prettyCopy(const std::string& json)
{
    return nlohmann::ordered_json::parse(json).dump(3);
}

} // namespace

class PacketJsonTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsAgainToTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const core::Packet& packet) {
            QTest::newRow(name) << QByteArray::fromStdString(core::packetJson(packet));
        };
        row("everything is there", test::madePacket());
        core::Packet sparse;
        sparse.id = "a";
        sparse.createdAt = "2026-11-21T13:00:00Z";
        sparse.asOf = "2026-11-21";
        row("nothing is there", sparse);
        row("awkward texts", awkwardPacket(awkwardText()));
        core::Packet later = test::madePacket();
        later.unknown = {{"", "aNew", "{\"a\":[1,null],\"b\":-7}"}, {"/findings/0", "weight", "true"},
            {"/contracts/0/candidate/files/1", "mode", "\"120000\""}};
        row("members of a later program", later);
    }
    void whatIsWrittenReadsAgainToTheSameBytes()
    {
        QFETCH(const QByteArray, json);
        const auto packet = core::readPacket(json.toStdString());
        QVERIFY2(packet, packet ? "" : packet.error().message.c_str());
        QCOMPARE(QByteArray::fromStdString(core::packetJson(*packet)), json);
    }

    void textsComeBackAsTheyWere()
    {
        const auto packet = core::readPacket(core::packetJson(awkwardPacket(awkwardText())));
        QVERIFY(packet);
        QCOMPARE(packet->title, awkwardText());
        QCOMPARE(packet->contracts[0].coverage.schemas.total, std::uint64_t {9007199254740991});
    }

    void beginsWithItsFirstKeyAndEndsWithoutALineEnd()
    {
        const std::string json = core::packetJson(test::madePacket());
        QVERIFY(json.starts_with("{\"acknowledged\":[{\"at\":\""));
        QVERIFY(json.ends_with("\"title\":\"Orders await payment\"}"));
    }

    void jqReproducesTheCanonicalBytes()
    {
        const QString jq = QStandardPaths::findExecutable("jq");
        if (jq.isEmpty())
            QSKIP("jq is not installed");
        const std::string json = core::packetJson(awkwardPacket(awkwardText()));
        QCOMPARE(printedBy(jq, {"-cjS", "."}, prettyCopy(json)), json);
    }

    // DEL is left out: jq escapes it and Python does not, and the outsider's command is jq's.
    void pythonReproducesTheCanonicalBytes()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        std::string text = awkwardText();
        text.erase(text.find('\x7f'), 1);
        const std::string json = core::packetJson(awkwardPacket(text));
        const QString program =
            "import json,sys; sys.stdout.buffer.write(json.dumps(json.load(sys.stdin.buffer),"
            "sort_keys=True,ensure_ascii=False,separators=(',',':')).encode())";
        QCOMPARE(printedBy(python, {"-c", program}, prettyCopy(json)), json);
    }

    void refusesWhatIsNotAPacket_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const std::string& json, const char* said) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << said;
        };
        const std::string whole = core::packetJson(test::madePacket());
        row("nothing", "", "");
        row("no JSON", "packet", "");
        row("a list", "[]", "no object");
        row("half of it", whole.substr(0, whole.size() / 2), "");
        row("a line end behind it", whole + "\n", "another tool");
        row("a blank before it", " " + whole, "another tool");
        row("a mark of byte order", "\xEF\xBB\xBF" + whole, "");
        row("something behind it", whole + "{}", "");
        row("written prettily", prettyCopy(whole), "another tool");
        row("keys in another order", spoilt("\"tag\":\"v2.3.0\"", "\"aTag\":\"\",\"tag\":\"v2.3.0\""),
            "another tool");
        row("an escape that is not needed", spoilt("\"title\":\"O", "\"title\":\"\\u004f"), "another tool");
        row("an escaped slash", spoilt("text\":\"dual-", "text\":\"\\/dual-"), "another tool");
        row("DEL as it is", spoilt("\"title\":\"", "\"title\":\"\x7f"), "another tool");
        row("no UTF-8", spoilt("\"title\":\"", "\"title\":\"\xff"), "");
        row("half a pair of surrogates", spoilt("\"title\":\"", "\"title\":\"\\ud800"), "");
        row("a key twice", spoilt("\"title\":", "\"title\":\"other\",\"title\":"), "");
        row("a fraction", spoilt("\"total\":4", "\"total\":4.5"), "4.5 is not a whole one");
        row("an exponent", spoilt("\"total\":4", "\"total\":4e0"), "4e0 is not a whole one");
        row("less than nothing", spoilt("\"total\":4", "\"total\":-4"), "is no count");
        row("minus nothing", spoilt("\"total\":4", "\"total\":-0"), "-0 is not a whole one");
        row("more than all tools keep", spoilt("\"total\":4", "\"total\":9007199254740992"),
            "not a whole one");
        row("a number as a text", spoilt("\"total\":4", "\"total\":\"4\""), "is no count");
        row("a text as a number", spoilt("\"title\":\"Orders await payment\"", "\"title\":1"),
            "'/title' is no text");
        row("a flag as a text", spoilt("\"required\":true", "\"required\":\"true\""),
            "neither true nor false");
        row("a list as an object",
            spoilt("\"conditions\":[\"the flag stays off until Monday\"]", "\"conditions\":{}"),
            "'/decision/conditions' is no list");
        row("an object as a list",
            spoilt("\"engine\":{\"name\":\"countersign\",\"ruleset\":\"2026-11\",\"version\":\"0.5.0\"}",
                "\"engine\":[]"),
            "'/engine' is no object");
        row("a member is missing", spoilt(",\"title\":\"Orders await payment\"", ""),
            "has no member 'title'");
        row("an inner member is missing",
            spoilt("\"rollback\":\"the value is switched off by a flag\"", "\"rollbacks\":\"\""),
            "'/boundary' has no member 'rollback'");
        row("no schema", spoilt("\"schema\":\"countersign.packet/1\",", ""), "has no member 'schema'");
        row("another schema", spoilt("countersign.packet/1", "countersign.check/1"), "no form that is known");
        row("a verdict nobody knows", spoilt("accept-with-plan", "acceptable"),
            "accept, accept-with-plan, reject or defer");
        row("an outcome nobody knows", spoilt("approve-with-conditions", "maybe"),
            "approve, approve-with-conditions");
        row("a severity nobody knows", spoilt("\"severity\":\"breaking\"", "\"severity\":\"error\""),
            "breaking, risky, safe or docs");
        row("a digest too short", spoilt(test::madeDigest('d'), "d"), "64 hexadecimal digits");
        row("a digest in upper case", spoilt(test::madeDigest('d'), test::madeDigest('D')),
            "64 hexadecimal digits");
        row("no time", spoilt("2026-11-21T13:00:00Z", "2026-11-21T25:00:00Z"), "a time like");
        row("no day of the calendar", spoilt("\"asOf\":\"2026-11-21\"", "\"asOf\":\"2026-02-30\""),
            "a day like");
        row("an id that leads elsewhere", spoilt("\"id\":\"orders-3.0.0\"", "\"id\":\"../orders\""),
            "lower-case letters");
        row("a key beyond ASCII", spoilt("\"title\":", "\"title\xC3\xA9\":1,\"title\":"), "is not ASCII");
        row("too deep", std::string(100'000, '[') + std::string(100'000, ']'), "");
    }
    void refusesWhatIsNotAPacket()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, said);
        const auto packet = core::readPacket(json.toStdString());
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, core::ErrorCode::Damaged);
        QVERIFY2(
            QString::fromStdString(packet.error().message).contains(said), packet.error().message.c_str());
        QVERIFY(!packet.error().hint.empty());
    }

    void refusesThePacketOfALaterProgramAsUnsupported()
    {
        const auto packet = core::readPacket(spoilt("countersign.packet/1", "countersign.packet/2"));
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, core::ErrorCode::Unsupported);
    }

    void refusesA1GigabytePacketUnread()
    {
        const auto packet = core::readPacket(std::string(core::LargestPacket + 1, ' '));
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, core::ErrorCode::TooLarge);
    }
};

COUNTERSIGN_TEST(PacketJsonTest)
#include "packet_json_test.moc"
