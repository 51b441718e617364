// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using test::Answer;
using test::ScratchRepository;

class ChangelogVerbTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void markdownIsGrouped();
    void textIsPlain();
    void jsonHasTheFacts();
    void nothingChangedSaysSo();
    void filesAreComparedLikeRevisions();
    void whatTheTrustedPolicySuppressesIsNoNews();
    void somethingUnreadIsUnknown();
    void hostileWordsStayWords();
    void anUnknownRevisionIsSaid();

private:
    Answer changelog(const std::string& before, const std::string& after, const std::string& format) const;

    ScratchRepository m_scratch;
};

static std::string listing(
    const std::string& version, const std::string& properties, const std::string& more = {})
{
    return "openapi: 3.1.0\ninfo: {title: Orders API, version: " + version
        + "}\npaths:\n  /orders:\n    get:\n" + more
        + "      responses:\n        \"200\":\n          description: All\n          content:\n"
        + "            application/json:\n              schema: {type: object, properties: " + properties
        + "}\n";
}

static bool isIn(const std::string& part, const std::string& text)
{
    return text.find(part) != std::string::npos;
}

Answer ChangelogVerbTest::changelog(
    const std::string& before, const std::string& after, const std::string& format) const
{
    return test::countersign({.words = {"changelog", before, after, "--repo",
                                  m_scratch.path().generic_string(), "--format", format}});
}

void ChangelogVerbTest::initTestCase()
{
    m_scratch.write("orders.yaml", listing("1.0.0", "{note: {type: string}}"));
    m_scratch.commit("one");
    m_scratch.tag("v1.0.0");
    m_scratch.write("orders.yaml",
        listing("2.0.0", "{note: {type: integer}, total: {type: integer}}",
            "      deprecated: true\n      x-sunset: \"2030-01-01\"\n"));
    m_scratch.commit("two");
    m_scratch.tag("v2.0.0");
    m_scratch.write("orders.yaml", listing("2.0.0", "{a: [}"));
    m_scratch.commit("three");
    m_scratch.tag("v3.0.0");
}

void ChangelogVerbTest::markdownIsGrouped()
{
    const Answer answer = changelog("v1.0.0", "v2.0.0", "markdown");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.starts_with("## Orders API 1.0.0 → 2.0.0\n\n### Breaking\n\n- "));
    QVERIFY(isIn("Be ready for what the new version answers.", answer.out));
    QVERIFY(isIn("### Added\n\n- total may be sent now", answer.out));
    QVERIFY(isIn("### Deprecated\n\n- GET /orders is deprecated", answer.out));
    QVERIFY(isIn("It is kept until 2030-01-01.", answer.out));
}

void ChangelogVerbTest::textIsPlain()
{
    const Answer answer = changelog("v1.0.0", "v2.0.0", "text");
    QVERIFY(answer.out.starts_with("Orders API 1.0.0 → 2.0.0\n\nBreaking\n- "));
    QVERIFY(!isIn("#", answer.out) && !isIn("\\", answer.out));
}

void ChangelogVerbTest::jsonHasTheFacts()
{
    const Answer answer = changelog("v1.0.0", "v2.0.0", "json");
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object();
    QCOMPARE(json["schema"].toString(), "countersign.changelog/1");
    QCOMPARE(json["asOf"].toString(), "2026-01-01");
    const QJsonObject contract = json["contracts"].toArray().first().toObject();
    QCOMPARE(contract["contract"].toString(), "orders");
    QCOMPARE(contract["state"].toString(), "both");
    QCOMPARE(contract["bump"].toString(), "major");
    const QJsonObject first = contract["entries"].toArray().first().toObject();
    QCOMPARE(first["group"].toString(), "Breaking");
    QCOMPARE(first["place"].toString().size(), 64);
    QVERIFY(first["sunset"].isNull());
}

void ChangelogVerbTest::nothingChangedSaysSo()
{
    const Answer answer = changelog("v1.0.0", "v1.0.0", "markdown");
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, "Nothing changed for those who use it.\n");
}

void ChangelogVerbTest::filesAreComparedLikeRevisions()
{
    const std::string before = "v1.0.0:orders.yaml";
    const Answer answer = changelog(before, "v2.0.0:orders.yaml", "markdown");
    QCOMPARE(answer.out, changelog("v1.0.0", "v2.0.0", "markdown").out);
}

void ChangelogVerbTest::whatTheTrustedPolicySuppressesIsNoNews()
{
    ScratchRepository scratch;
    scratch.write("orders.yaml", listing("1.0.0", "{note: {type: string}}"));
    scratch.write(".countersign/settings.yaml",
        "suppressions: [{rule: response-type-changed, path: 'GET /orders **', reason: nobody reads it, "
        "owner: olena@acme.example, expires: 2999-12-31}]\n");
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.write("orders.yaml", listing("2.0.0", "{note: {type: integer}}"));
    scratch.commit("two");
    scratch.tag("v2.0.0");
    const auto told = [&](const std::string& before, const std::string& after) {
        return test::countersign({.words = {"changelog", before, after}, .folder = scratch.path()}).out;
    };
    QCOMPARE(told("v1.0.0", "v2.0.0"), "Nothing changed for those who use it.\n");
    // Files know no policy.
    scratch.write("old.yaml", listing("1.0.0", "{note: {type: string}}"));
    QVERIFY(isIn("### Breaking", told("old.yaml", "orders.yaml")));
}

void ChangelogVerbTest::somethingUnreadIsUnknown()
{
    const Answer answer = changelog("v2.0.0", "v3.0.0", "markdown");
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(isIn("could not be read or judged", answer.out));
}

void ChangelogVerbTest::hostileWordsStayWords()
{
    const auto write = [&](const char* name, const std::string& title) {
        std::string text = listing("1.0.0", "{}");
        text.replace(text.find("Orders API"), 10, title);
        return m_scratch.folder().write(name, text).generic_string();
    };
    const std::string before = write("before.yaml", "plain");
    const std::string after = write("after.yaml", "\"<script>\\u202E# x\"");
    const std::string out = changelog(before, after, "markdown").out;
    QVERIFY(!isIn("<script>", out) && !isIn("\xE2\x80\xAE", out));
}

void ChangelogVerbTest::anUnknownRevisionIsSaid()
{
    const Answer answer = changelog("v1.0.0", "v9.9.9", "markdown");
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(isIn("v9.9.9", answer.err));
}

COUNTERSIGN_TEST(ChangelogVerbTest)
#include "changelog_test.moc"
