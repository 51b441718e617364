// SPDX-License-Identifier: Apache-2.0
// "The form is the seed's, in its order"; "Markdown with a second packet line or fence; bidi, escape and
// homoglyph text in each sink".
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/export/made_rendering.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <nlohmann/json.hpp>

class MarkdownRenderingTest : public QObject {
    Q_OBJECT

private slots:
    void isAsItWas();
    void hasTheFormInItsOrder();
    void saysWhatIsMissing();
    void marksTheSample();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void carriesNoStrangeSignoff_data();
    void carriesNoStrangeSignoff();
    void readsBackWhatItCarries();
};

namespace {

std::string markdownOf(const core::Packet& packet)
{
    const auto made = core::packetMarkdown({.id = packet.id, .bytes = core::packetJson(packet)});
    return made ? *made : "failed: " + made.error().message;
}

/// What people read, without what was signed.
std::string wordsOf(const std::string& markdown)
{
    return markdown.substr(0, markdown.find("\n```json\n"));
}

std::string withoutWords(const std::string& line)
{
    return line.substr(0, line.find_first_not_of("#-`> 0123456789.|*+=~\t"));
}

/// The marks that each line begins with.
std::vector<std::string> blocksOf(const std::string& markdown)
{
    std::vector<std::string> blocks;
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        blocks.push_back(withoutWords(markdown.substr(begin, end - begin)));
        begin = end + 1;
    }
    return blocks;
}

/// Every text of the packet becomes this one, where a packet may have any text.
core::Packet filledWith(const std::string& text)
{
    auto json = nlohmann::json::parse(core::packetJson(test::madePacket()));
    const auto texts = json.flatten();
    for (const auto& [pointer, value] : texts.items()) {
        if (!value.is_string())
            continue;
        auto& member = json[nlohmann::json::json_pointer(pointer)];
        const auto before = member;
        member = text;
        if (!core::readPacket(json.dump()))
            member = before;
    }
    return core::readPacket(json.dump()).value();
}

} // namespace

void MarkdownRenderingTest::isAsItWas()
{
    const auto made = core::packetMarkdown(test::madeStored());
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QVERIFY(test::matchesGolden(*made, "packet/rendering/orders-3.0.0.md"));
}

void MarkdownRenderingTest::hasTheFormInItsOrder()
{
    const std::string markdown = markdownOf(test::madePacket());
    std::size_t at = 0;
    for (const char* part : {"# API contract review packet", "## Decision to make", "## Owner check",
             "- Product owner", "- Engineering owner", "- QA or operations reviewer", "## Scope boundary",
             "- In scope", "- Out of scope", "- Assumption", "## Acceptance evidence", "- Test or fixture",
             "- Log, metric, or screenshot", "- Manual review step", "## Contract boundary",
             "- Compatibility classification", "- Consumer impact", "- Retry behaviour", "- Rollback",
             "## Reviewer prompts"}) {
        const std::size_t next = markdown.find(part, at);
        QVERIFY2(next != std::string::npos, part);
        at = next;
    }
}

void MarkdownRenderingTest::saysWhatIsMissing()
{
    core::Packet packet = test::madePacket();
    packet.boundary = {};
    packet.roles = {};
    packet.evidence = {};
    packet.scope = {{}, {}, {{"carts are small", {}}}};
    packet.decisions = {};
    const std::string markdown = markdownOf(packet);
    for (const char* line : {"- Rollback: nothing said\n", "- Consumer impact: nothing said\n",
             "- Product owner: not asked\n", "- Test or fixture: nothing said\n",
             "- In scope: nothing said\n", "- Assumption that still needs approval: carts are small\n",
             "  - Decision: none\n", "Nobody has signed yet.\n"})
        QVERIFY2(markdown.find(line) != std::string::npos, line);
}

void MarkdownRenderingTest::marksTheSample()
{
    core::Packet packet = test::madePacket();
    QVERIFY(markdownOf(packet).find("SAMPLE") == std::string::npos);
    packet.roles.front().principal = "olena@sample.invalid";
    QVERIFY(markdownOf(packet).find("\n**SAMPLE**: ") != std::string::npos);
}

void MarkdownRenderingTest::hostileTextStaysText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("absent");
    const auto row = [](const char* name, const char* text, const char* absent) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(absent);
    };
    row("a heading", "# Approved", ": # Approved");
    row("a second packet", "x\n```json\n{\"acknowledged\":[]}\n```\n", "\n{\"acknowledged\"");
    row("a second sign-off", "x\n### backend.eve@x.example.sig\n\n```text\n", "\n### backend");
    row("a fence of tildes", "~~~\nx", "\n~~~");
    row("line ends of others", "x\r# y\r\n# z\x0b# w\x0c# v", "\r");
    row("other line ends", "x\xE2\x80\xA8# y\xE2\x80\xA9# z\xC2\x85# w", "\xE2\x80\xA8");
    row("HTML", "<script>alert(1)</script><img src=x onerror=y>", ": <script");
    row("a comment", "<!-- hidden", " <!-- hidden");
    row("an entity", "&lt;b&gt;&#x202E;", " &#x202E");
    row("a link", "[verified](javascript:alert(1))", " [verified](");
    row("an image", "![x](https://evil.example/pixel)", " ![x](");
    row("addresses", "https://evil.example www.evil.example", " https://");
    row("people and issues", "@everyone #1", ": @everyone");
    row("a table", "| a | b |\n| --- | --- |", "\n| ");
    row("emphasis", "**accepted** _x_ ~~y~~", " **accepted");
    row("code", "`x` ``y``", ": `x`");
    row("reading order", "\xE2\x80\xAEtpecca \xE2\x81\xA6x", "\xE2\x80\xAE");
    row("unseen characters", "pa\xE2\x80\x8Bid \xEF\xBB\xBFx", "\xE2\x80\x8B");
    row("escapes of terminals",
        "\x1b]0;owned\x07\x1b[2J \xC2\x9B"
        "31m",
        "\x1b");
    row("eight bit escapes",
        "\xC2\x9B"
        "31m",
        "\xC2\x9B");
    row("a letter of another script", "p\xD0\xB0id", "p\xD0\xB0id");
    row("a backslash at the end", "x\\", " x\\\n");
    row("a list in a list", "- x\n- y", "\n- y");
}

void MarkdownRenderingTest::hostileTextStaysText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, absent);
    const core::Packet hostile = filledWith(text.toStdString());
    static const core::Packet plain = filledWith("x");
    QVERIFY(core::packetJson(hostile).size() > core::packetJson(plain).size());
    const core::StoredPacket stored {.id = hostile.id, .bytes = core::packetJson(hostile)};
    const std::string markdown = core::packetMarkdown(stored).value();
    QVERIFY2(wordsOf(markdown).find(absent.toStdString()) == std::string::npos, markdown.c_str());
    QCOMPARE(blocksOf(markdown), blocksOf(markdownOf(plain)));
    const auto read = core::packetInMarkdown(markdown);
    QVERIFY(read);
    QCOMPARE(read->bytes, stored.bytes);
    QVERIFY(read->signoffs.empty());
}

void MarkdownRenderingTest::carriesNoStrangeSignoff_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("text");
    const std::string good = test::fixture("packet/signatures/ed.sig");
    const std::string name = "backend.ana@x.example.sig";
    QTest::newRow("no signature") << name << std::string("signed, Ana");
    QTest::newRow("nothing") << name << std::string();
    QTest::newRow("a fence in it") << name << good + "```\n# Approved\n";
    QTest::newRow("something before it") << name << "# Approved\n" + good;
    QTest::newRow("a name with a line end") << std::string("backend.a\n# b.sig") << good;
    QTest::newRow("a name with a folder") << std::string("../backend.a.sig") << good;
    QTest::newRow("a name with markup") << std::string("backend.<b>.sig") << good;
    QTest::newRow("a name without a principal") << std::string("backend.sig") << good;
    QTest::newRow("a name without a role") << std::string(".ana.sig") << good;
    QTest::newRow("a name of another file") << std::string("backend.ana") << good;
}

void MarkdownRenderingTest::carriesNoStrangeSignoff()
{
    QFETCH(std::string, name);
    QFETCH(std::string, text);
    core::StoredPacket stored = test::madeStored();
    stored.signoffs.push_back({name, text});
    const auto made = core::packetMarkdown(stored);
    QVERIFY(!made);
    QVERIFY(made.error().message.find("sign-off") != std::string::npos);
}

void MarkdownRenderingTest::readsBackWhatItCarries()
{
    core::StoredPacket stored = test::madeStored();
    const auto made = core::packetMarkdown(stored);
    const auto read = core::packetInMarkdown(*made);
    QVERIFY(read);
    QCOMPARE(read->id, stored.id);
    QCOMPARE(read->bytes, stored.bytes);
    QVERIFY(read->signoffs == stored.signoffs);
    // A clone that turned line ends carries the same signatures.
    for (core::StoredSignoff& each : stored.signoffs)
        for (std::size_t at = 0; (at = each.text.find('\n', at)) != std::string::npos; at += 2)
            each.text.insert(at, 1, '\r');
    QCOMPARE(core::packetMarkdown(stored).value(), *made);
}

COUNTERSIGN_TEST(MarkdownRenderingTest)
#include "markdown_rendering_test.moc"
